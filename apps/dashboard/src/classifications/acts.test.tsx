import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Role } from "@xep-loai/domain";
import { describe, expect, it, vi } from "vitest";
import type { Recheck } from "../providers/queries/classification.ts";
import { aFinding } from "../testing/aFinding.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { viewer } from "../testing/samplePage.ts";
import { aProcedure } from "./procedure/sampleProcedure.ts";
import { aClassification, anAttestation } from "./sampleClassification.ts";
import { Explained } from "./WhyThisTier.tsx";

const at = "/xep-loai/1?don-vi=100&nam=2020&doi-tuong=MEMBER";
const profile = {
  ruleId: "HD21.MEMBER.EXCELLENT.PROFILE",
  citation: "HD 21, II.B.2.3.a",
  clause: ["thực sự tiêu biểu …"],
};
const open = aFinding({ ...profile, severity: "ATTEST", outcome: "UNANSWERED", blocksTier: "EXCELLENT" });
const done = { __typename: "Classification", id: "1" };
const acts = {
  procedure: aProcedure(),
  history: { nodes: [], nextCursor: null },
  attest: done,
  cancelClassification: done,
  recordDivergence: done,
  resolveRecheck: { __typename: "Recheck", id: "5" },
};

const holding = (role: Role) => ({
  ...viewer,
  grants: [{ role, organisation: { id: "99", name: "x", kind: "DISTRICT_PARTY_ORGANIZATION", level: "DISTRICT" } }],
});

type Given = Parameters<typeof aClassification>[0];

async function opened(role: Role, given: Given, answers: object = {}) {
  const element = <Explained classification={aClassification(given)} />;
  renderPage({ at, element, answers: { viewer: holding(role), ...acts, ...answers } });
  await screen.findByRole("article");
}

/** A button, once it is known that it may be pressed. */
async function ready(name: string): Promise<HTMLElement> {
  return waitFor(() => {
    const button = screen.getByRole("button", { name });
    expect(button).toHaveProperty("disabled", false);
    return button;
  });
}

/** What was sent with the last act. */
function sent(): unknown {
  const bodies = vi.mocked(fetch).mock.calls.map(([, init]) => JSON.parse(String(init?.body)));
  return bodies.findLast(({ query }) => query.includes("mutation "))?.variables;
}

it.each(["SELF_RATED", "PROPOSED", "APPRAISED"] as const)(
  "%s: where it is entered and taken back is one click away",
  async (state) => {
    await opened("EDITOR", { state });
    expect(await screen.findByRole("link", { name: "Kê khai, tự xếp loại" })).toBeTruthy();
  },
);

it("what is decided is entered no more", async () => {
  await opened("EDITOR", { state: "DECIDED" });
  expect(screen.queryByRole("link", { name: "Kê khai, tự xếp loại" })).toBeNull();
});

describe("attestations", () => {
  const awaited: Given = { tier: "EXCELLENT", attestable: [profile], explanation: { findings: [open] } };

  it("the form stands open where the present tier waits for it, and says what is missing", async () => {
    await opened("APPRAISER", awaited);
    const panel = within(await screen.findByRole("region", { name: "Xác nhận của cấp có thẩm quyền" }));
    expect(panel.getByText("Mức hiện tại còn chờ xác nhận điều kiện này.")).toBeTruthy();
    expect(panel.getByText("«thực sự tiêu biểu …»")).toBeTruthy();
    await userEvent.click(await ready("Ghi xác nhận"));
    expect(panel.getByText("Chọn Có hoặc Không")).toBeTruthy();
    expect(panel.getByText("Phải điền")).toBeTruthy();
    expect(sent()).toBeUndefined();
  });

  it("an answer is sent with body, office, day and note", async () => {
    await opened("DECIDER", awaited);
    await userEvent.click(await screen.findByRole("radio", { name: "Có" }));
    await userEvent.type(screen.getByRole("textbox", { name: /^Cấp xác nhận/ }), "Ban Thường vụ Quận ủy");
    await userEvent.type(screen.getByRole("textbox", { name: "Chức vụ người xác nhận" }), "Bí thư");
    const day = screen.getByRole("textbox", { name: /^Ngày xác nhận/ });
    await userEvent.clear(day);
    await userEvent.type(day, "20/12/2020");
    await userEvent.click(screen.getByRole("button", { name: "Ghi xác nhận" }));
    await waitFor(() =>
      expect(sent()).toEqual({
        id: "1",
        year: 2020,
        version: 1,
        ruleId: profile.ruleId,
        answer: true,
        byBody: "Ban Thường vụ Quận ủy",
        byRole: "Bí thư",
        answeredOn: "2020-12-20",
        note: null,
      }),
    );
  });

  it("a refusal is said in the form, which keeps what was typed", async () => {
    const refusal = {
      __typename: "Refusal",
      code: "CHANGED_MEANWHILE",
      message: { vi: "Người khác vừa thay đổi.", en: "x" },
      findings: [],
    };
    await opened("DECIDER", awaited, { attest: refusal });
    await userEvent.click(await screen.findByRole("radio", { name: "Không" }));
    const body = screen.getByRole("textbox", { name: /^Cấp xác nhận/ });
    await userEvent.type(body, "Đảng ủy");
    await userEvent.click(screen.getByRole("button", { name: "Ghi xác nhận" }));
    expect(await screen.findByText("Người khác vừa thay đổi.")).toBeTruthy();
    expect(body).toHaveProperty("value", "Đảng ủy");
  });

  it("what was answered shows who, when, who entered it, and what stood before", async () => {
    await opened("VIEWER", {
      attestable: [profile],
      attestations: [
        anAttestation({ byName: "Ban Tổ chức Quận ủy", recordedAt: "2020-12-21T02:00:00.000Z", note: "đã xác minh" }),
      ],
      earlierAttestations: [
        anAttestation({ answer: false, answeredOn: "2020-12-10", replacedAt: "2020-12-21T02:00:00.000Z" }),
      ],
    });
    const panel = within(await screen.findByRole("region", { name: "Xác nhận của cấp có thẩm quyền" }));
    expect(panel.getByText(/Bí thư, Đảng ủy, xác nhận ngày 12\/12\/2020 · đã xác minh/)).toBeTruthy();
    expect(panel.getByText("Người ghi: Ban Tổ chức Quận ủy, 09:00 ngày 21/12/2020")).toBeTruthy();
    expect(panel.getByText("Xác nhận trước đây (1)")).toBeTruthy();
    expect(panel.getByText(/xác nhận ngày 10\/12\/2020/)).toBeTruthy();
    expect(panel.queryByRole("button")).toBeNull();
  });

  it("who holds the role elsewhere is told why it cannot be done here", async () => {
    const elsewhere = {
      ...holding("DECIDER"),
      grants: [{ ...holding("DECIDER").grants[0], organisation: { id: "7" } }],
    };
    await opened("DECIDER", awaited, { viewer: elsewhere });
    const button = await screen.findByRole("button", { name: "Ghi xác nhận" });
    expect(button).toHaveProperty("disabled", true);
    expect(screen.getByText(/không được giao thẩm định hoặc quyết định/)).toBeTruthy();
  });
});

describe("a cancellation", () => {
  const resting = {
    __typename: "Classification",
    dependents: {
      total: 1,
      furtherTotal: 22,
      further: [
        {
          id: "10",
          subjectKind: "ORG",
          subjectName: "x",
          subjectTitle: null,
          tier: "GOOD",
          organisation: { id: "8", name: "Đảng bộ phường" },
        },
      ],
      isCountedInQuota: true,
      nodes: [
        {
          id: "9",
          subjectKind: "ORG",
          subjectName: "x",
          subjectTitle: null,
          tier: "EXCELLENT",
          organisation: { id: "7", name: "Chi bộ 4" },
        },
      ],
    },
  };

  it("says what will be looked at again, asks for the reason under its clause, and sends it", async () => {
    await opened("DECIDER", {}, { classification: resting });
    await userEvent.click(await ready("Hủy bỏ kết quả và xếp loại lại"));
    const dialog = within(await screen.findByRole("dialog", { name: "Hủy bỏ kết quả của Nguyễn Văn An" }));
    expect(await dialog.findByText("Chi bộ 4")).toBeTruthy();
    expect(dialog.getByText(/các kết quả dựa tiếp vào nó \(22\)/)).toBeTruthy();
    expect(dialog.getByText("Đảng bộ phường")).toBeTruthy();
    expect(dialog.getByText("và 21 kết quả khác")).toBeTruthy();
    expect(dialog.getByText(/và nơi tính tỷ lệ “Hoàn thành xuất sắc nhiệm vụ”/)).toBeTruthy();
    expect(dialog.getByText("HD21.RERATE.CANCEL")).toBeTruthy();
    const act = dialog.getByRole("button", { name: "Hủy bỏ kết quả và xếp loại lại" });
    await userEvent.click(act);
    expect(dialog.getByText("Phải điền")).toBeTruthy();
    expect(dialog.getByText("Chọn một căn cứ")).toBeTruthy();
    await userEvent.click(dialog.getByRole("radio", { name: "Phát hiện có khuyết điểm" }));
    await userEvent.type(dialog.getByRole("textbox", { name: /^Lý do hủy bỏ/ }), "Phát hiện khuyết điểm");
    await userEvent.click(act);
    await waitFor(() =>
      expect(sent()).toMatchObject({ id: "1", version: 1, ground: "NEW_DEFECT", reason: "Phát hiện khuyết điểm" }),
    );
  });

  it.each(["VIEWER", "APPRAISER"] as const)("is not offered to a %s", async (role) => {
    await opened(role, {});
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByRole("button", { name: "Hủy bỏ kết quả và xếp loại lại" })).toBeNull();
  });

  it("is not offered of what is not decided", async () => {
    await opened("DECIDER", { state: "PROPOSED", attestable: [profile], explanation: { findings: [open] } });
    await screen.findByRole("button", { name: "Ghi xác nhận" });
    expect(screen.queryByRole("button", { name: "Hủy bỏ kết quả và xếp loại lại" })).toBeNull();
  });
});

describe("a result to be looked at again", () => {
  const share = aFinding({
    ruleId: "HD21.ORG.EXCELLENT.MEMBER_SHARE",
    message: { vi: "7 trên 10 đảng viên.", en: "x" },
  });
  const recheck: Recheck = {
    id: "5",
    cause: "RERATED",
    raisedAt: "2021-02-20T02:00:00.000Z",
    resolvedAt: null,
    resolvedByName: null,
    note: null,
    result: { id: "8", subjectKind: "MEMBER", subjectName: "Lê Thị Sáu", organisation: { id: "7", name: "Chi bộ 4" } },
    rules: [{ ruleId: share.ruleId, citation: "HD 21, II.B.1.3.a", clause: ["phải có 100% …"] }],
  };

  it("says so before the answer, with its cause, the rule and the clause, and is resolved with a note", async () => {
    await opened("DECIDER", { rechecks: [recheck], explanation: { findings: [share] } });
    const banner = within(await screen.findByRole("alert"));
    expect(banner.getByRole("heading").textContent).toBe("Cần xem xét lại mức đã quyết định");
    expect(banner.getByRole("link", { name: "Lê Thị Sáu" }).getAttribute("href")).toMatch(/^\/xep-loai\/8\?/);
    expect(banner.getByText("7 trên 10 đảng viên.")).toBeTruthy();
    expect(banner.getByText("«phải có 100% …»")).toBeTruthy();
    await userEvent.click(await ready("Đã xem xét lại"));
    await userEvent.type(banner.getByRole("textbox", { name: /^Kết quả xem xét lại/ }), "Giữ nguyên mức");
    await userEvent.click(banner.getByRole("button", { name: "Đã xem xét lại" }));
    await waitFor(() => expect(sent()).toEqual({ id: "5", note: "Giữ nguyên mức" }));
  });

  it("what was resolved stays readable", async () => {
    const resolved = {
      ...recheck,
      resolvedAt: "2021-02-21T02:00:00.000Z",
      resolvedByName: "Ba Đình",
      note: "Giữ nguyên mức",
    };
    await opened("VIEWER", { rechecks: [resolved] });
    expect(await screen.findByText("Đã xem xét lại (1)")).toBeTruthy();
    expect(screen.getByText("Giữ nguyên mức · Ba Đình · 09:00 ngày 21/02/2021")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("votes at several places", () => {
  const votes = [
    { place: "Ban thường vụ", tier: "GOOD" },
    { place: "Chi bộ", tier: "COMPLETED" },
  ] as const;

  it("that differ wait for the authority, which says why", async () => {
    await opened("DECIDER", { subjectKind: "LEADER", divergence: { votes: [...votes], decision: null } });
    const panel = within(await screen.findByRole("region", { name: "Biểu quyết ở nhiều nơi" }));
    expect(panel.getByText(/chờ cấp có thẩm quyền quyết định/)).toBeTruthy();
    await userEvent.click(await ready("Ghi quyết định của cấp có thẩm quyền"));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.selectOptions(dialog.getByRole("combobox"), "GOOD");
    await userEvent.type(dialog.getByRole("textbox", { name: /^Cấp quyết định/ }), "Ban Thường vụ");
    await userEvent.type(dialog.getByRole("textbox", { name: /^Lý do/ }), "Hoàn thành tốt ở cả hai nơi");
    await userEvent.click(dialog.getByRole("button", { name: "Ghi quyết định của cấp có thẩm quyền" }));
    await waitFor(() =>
      expect(sent()).toMatchObject({
        votes,
        decision: { tier: "GOOD", byBody: "Ban Thường vụ", reason: "Hoàn thành tốt ở cả hai nơi" },
      }),
    );
  });

  it("are recorded place by place", async () => {
    await opened("APPRAISER", { subjectKind: "LEADER" });
    await userEvent.click(await ready("Ghi kết quả biểu quyết"));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.type(dialog.getByRole("textbox", { name: /thứ 1/ }), "Ban thường vụ");
    await userEvent.type(dialog.getByRole("textbox", { name: /thứ 2/ }), "Chi bộ");
    const [first, second] = dialog.getAllByRole("combobox");
    await userEvent.selectOptions(first as HTMLElement, "GOOD");
    await userEvent.click(dialog.getByRole("button", { name: "Ghi kết quả biểu quyết" }));
    expect(second?.getAttribute("aria-invalid")).toBe("true");
    await userEvent.selectOptions(second as HTMLElement, "COMPLETED");
    await userEvent.click(dialog.getByRole("button", { name: "Ghi kết quả biểu quyết" }));
    await waitFor(() => expect(sent()).toMatchObject({ votes, decision: null }));
  });
});
