import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Role } from "@xep-loai/domain";
import { describe, expect, it } from "vitest";
import { renderPage } from "../../testing/renderPage.tsx";
import { viewer } from "../../testing/samplePage.ts";
import { sent } from "../../testing/sent.ts";
import { aClassification } from "../sampleClassification.ts";
import { ProcedurePanel } from "./ProcedurePanel.tsx";
import { aProcedure, notSecret } from "./sampleProcedure.ts";

const at = "/xep-loai/1?don-vi=100&nam=2020&doi-tuong=ORG";
const district = { id: "99", name: "x", kind: "DISTRICT_PARTY_ORGANIZATION", level: "DISTRICT" };
const holding = (role: Role, organisation: object = district) => ({ ...viewer, grants: [{ role, organisation }] });
const refusal = { __typename: "Refusal", message: { vi: "Trái quy định.", en: "x" }, problems: [], findings: [] };

interface Given {
  readonly procedure?: Parameters<typeof aProcedure>[0];
  readonly classification?: Parameters<typeof aClassification>[0];
  readonly answers?: object;
}

async function opened(role: Role, { procedure = {}, classification = {}, answers = {} }: Given = {}) {
  const given = { subjectKind: "ORG", state: "VOTED", ...classification } as const;
  const done = aProcedure(procedure);
  const acts = { recordBallot: done, recordProcedureSteps: done, recordOpinion: done, recordNotice: done };
  renderPage({
    at,
    element: <ProcedurePanel classification={aClassification(given)} />,
    answers: { viewer: holding(role), procedure: done, ...acts, ...answers },
  });
  await screen.findByRole("region", { name: "Các bước" });
}

async function form(button: string, title = button) {
  await userEvent.click(await screen.findByRole("button", { name: button }));
  return within(await screen.findByRole("dialog", { name: title }));
}

type Form = Awaited<ReturnType<typeof form>>;

async function fill(dialog: Form, name: RegExp, value: string) {
  const field = dialog.getByRole("textbox", { name });
  await userEvent.clear(field);
  await userEvent.type(field, value);
}

const submit = (dialog: Form, name: string) => userEvent.click(dialog.getByRole("button", { name }));

describe("the vote", () => {
  const act = "Ghi kết quả biểu quyết";

  it("is sent by who records here, with its counts", async () => {
    await opened("EDITOR");
    const dialog = await form(act);
    await userEvent.click(dialog.getByRole("radio", { name: "Phiếu kín" }));
    await fill(dialog, /^Hoàn thành xuất sắc/, "1");
    await submit(dialog, act);
    await waitFor(() =>
      expect(sent("RecordBallot")).toEqual({
        id: "1",
        year: 2020,
        version: 1,
        ballot: {
          by: "GRASSROOTS_PARTY_COMMITTEE",
          heldOn: "2020-12-09",
          secret: true,
          eligible: 13,
          present: 12,
          tier: "GOOD",
          votes: [
            { tier: "EXCELLENT", count: 1 },
            { tier: "GOOD", count: 10 },
            { tier: "COMPLETED", count: 1 },
            { tier: "NOT_COMPLETED", count: 0 },
          ],
        },
      }),
    );
  });

  it("is asked whether it was secret, and that no more voted than were there, before it is sent", async () => {
    const { ballot } = aProcedure();
    await opened("EDITOR", { procedure: { ballot: ballot && { ...ballot, secret: null } } });
    const dialog = await form(act);
    await submit(dialog, act);
    expect(dialog.getByText("Chọn phiếu kín hoặc công khai")).toBeTruthy();
    await userEvent.click(dialog.getByRole("radio", { name: "Phiếu kín" }));
    await fill(dialog, /^Số có mặt/, "14");
    await fill(dialog, /^Hoàn thành tốt/, "15");
    await submit(dialog, act);
    expect(dialog.getByRole("alert").textContent).toBe(
      "Số có mặt nhiều hơn số có quyền biểu quyết; Số phiếu nhiều hơn số có mặt.",
    );
    expect(sent("RecordBallot")).toBeNull();
  });

  it("against a rule is refused with its clause; what was typed stays", async () => {
    const against = { ...refusal, code: "AGAINST_RULES", findings: [notSecret] };
    await opened("EDITOR", { answers: { recordBallot: against } });
    const dialog = await form(act);
    await userEvent.click(dialog.getByRole("radio", { name: "Biểu quyết công khai" }));
    await submit(dialog, act);
    expect(await dialog.findByText(/biểu quyết bằng phiếu kín để xác định/)).toBeTruthy();
    expect(dialog.getByRole("radio", { name: "Biểu quyết công khai" })).toHaveProperty("checked", true);
  });

  it("that is not as it can be is told at the field: who voted, how, for what, what it came to", async () => {
    const problem = (path: string) => ({ path, message: { vi: `Sai ở ${path}.`, en: "x" } });
    const problems = ["by", "secret", "tier", "votes[1].count"].map(problem);
    await opened("EDITOR", { answers: { recordBallot: { ...refusal, problems } } });
    const dialog = await form(act);
    await userEvent.click(dialog.getByRole("radio", { name: "Phiếu kín" }));
    await submit(dialog, act);
    expect(await dialog.findByText("Sai ở secret.")).toBeTruthy();
    const body = dialog.getByRole("combobox", { name: "Nơi biểu quyết", description: "Sai ở by." });
    expect(body.getAttribute("aria-invalid")).toBe("true");
    expect(dialog.getByRole("textbox", { name: /^Hoàn thành tốt/, description: "Sai ở votes[1].count." })).toBeTruthy();
    expect(dialog.getByRole("combobox", { name: "Kết quả biểu quyết", description: "Sai ở tier." })).toBeTruthy();
  });

  it("that somebody else recorded meanwhile is told", async () => {
    const changed = { ...refusal, code: "CHANGED_MEANWHILE", message: { vi: "Người khác vừa thay đổi.", en: "x" } };
    await opened("EDITOR", { answers: { recordBallot: changed } });
    const dialog = await form(act);
    await userEvent.click(dialog.getByRole("radio", { name: "Phiếu kín" }));
    await fill(dialog, /^Hoàn thành tốt/, "9");
    await submit(dialog, act);
    expect(await dialog.findByText("Người khác vừa thay đổi.")).toBeTruthy();
    expect(dialog.getByRole("button", { name: "Tải lại" })).toBeTruthy();
  });

  it.each([
    ["decided", { state: "DECIDED" }],
    ["not rated by itself yet", { state: "DRAFT" }],
    ["cancelled", { state: "CANCELLED" }],
    ["without a tier this year", { notRatedReason: "NEWLY_FOUNDED" }],
  ] as const)("of what is %s is not recorded", async (_, classification) => {
    await opened("DECIDER", { classification });
    if (classification !== undefined && "state" in classification && classification.state !== "CANCELLED")
      await screen.findByRole("button", { name: "Ghi các bước" });
    expect(screen.queryByRole("button", { name: act })).toBeNull();
  });
});

describe("the steps", () => {
  const act = "Ghi các bước";

  it("are sent with who and when; what is not asked stays as it was", async () => {
    await opened("APPRAISER", { procedure: { record: { inputRatings: ["TRADE_UNION"], proposedOn: null } } });
    const dialog = await form(act);
    const proposal = "Ai thực hiện: Đề xuất mức xếp loại";
    await userEvent.selectOptions(dialog.getByRole("combobox", { name: proposal }), "Chi ủy");
    await submit(dialog, act);
    expect(dialog.getByText(/^Phải là một ngày/)).toBeTruthy();
    await fill(dialog, /^Ngày: Đề xuất/, "01/12/2020");
    await userEvent.click(dialog.getByRole("checkbox", { name: "Cấp trên" }));
    await submit(dialog, act);
    await waitFor(() =>
      expect(sent("RecordProcedureSteps")).toMatchObject({
        version: 1,
        steps: { proposedBy: "CELL_COMMITTEE", proposedOn: "2020-12-01", selfRatedBy: null, openTo: ["SUBJECT"] },
      }),
    );
  });
});

describe("an opinion", () => {
  const act = "Ghi ý kiến";

  it("of a body the documents name is recorded beside its name", async () => {
    await opened("EDITOR", { procedure: { opinionsMissing: ["Ban giám đốc Sở"] } });
    const dialog = await form("Ghi ý kiến: Ban giám đốc Sở", act);
    await fill(dialog, /^Ngày cho ý kiến/, "11/12/2020");
    await userEvent.type(dialog.getByRole("textbox", { name: "Nội dung" }), "Nhất trí");
    await submit(dialog, act);
    await waitFor(() =>
      expect(sent("RecordOpinion")).toEqual({
        id: "1",
        year: 2020,
        version: 1,
        opinion: {
          kind: "RELATED_BODY",
          giver: "Ban giám đốc Sở",
          askedOn: null,
          givenOn: "2020-12-11",
          tier: null,
          content: "Nhất trí",
          attached: null,
        },
      }),
    );
  });

  it("of a member may be that of a cell, and only asked for", async () => {
    await opened("EDITOR", { classification: { subjectKind: "MEMBER" } });
    const dialog = await form(act);
    await userEvent.selectOptions(dialog.getByRole("combobox", { name: "Ai cho ý kiến" }), "Chi bộ nơi chuyển đi");
    await fill(dialog, /^Tên nơi cho ý kiến/, "Chi bộ 9");
    await userEvent.click(dialog.getByRole("checkbox", { name: "Đã có ý kiến" }));
    await fill(dialog, /^Ngày hỏi ý kiến/, "01/12/2020");
    await submit(dialog, act);
    await waitFor(() =>
      expect(sent("RecordOpinion")).toMatchObject({
        opinion: { kind: "FORMER_CELL", giver: "Chi bộ 9", askedOn: "2020-12-01", givenOn: null, tier: null },
      }),
    );
  });

  it("cannot be given before it is asked for", async () => {
    await opened("EDITOR");
    const dialog = await form(act);
    await fill(dialog, /^Tên nơi cho ý kiến/, "Công đoàn");
    await fill(dialog, /^Ngày hỏi ý kiến/, "05/12/2020");
    await fill(dialog, /^Ngày cho ý kiến/, "01/12/2020");
    await submit(dialog, act);
    expect(dialog.getByRole("alert").textContent).toBe("Ngày cho ý kiến không thể trước ngày hỏi.");
  });
});

describe("an opinion recorded by mistake", () => {
  const opinion = {
    id: "4",
    kind: "RELATED_BODY",
    giver: "Công đoàn",
    askedOn: null,
    givenOn: "2020-12-11",
    tier: null,
    content: null,
    attached: null,
    changedByName: null,
  } as const;

  it("is withdrawn with a reason", async () => {
    await opened("EDITOR", { procedure: { opinions: [opinion] } });
    const dialog = await form("Thu hồi ý kiến ghi nhầm: Công đoàn", "Thu hồi ý kiến ghi nhầm: Công đoàn");
    await fill(dialog, /^Lý do thu hồi/, "Ghi nhầm đơn vị");
    await submit(dialog, "Thu hồi");
    await waitFor(() =>
      expect(sent("WithdrawOpinion")).toEqual({
        id: "1",
        year: 2020,
        version: 1,
        opinionId: "4",
        reason: "Ghi nhầm đơn vị",
      }),
    );
  });

  it("stays to be read, with who withdrew it and why, and nothing is done with it", async () => {
    const withdrawn = { withdrawnAt: "2020-12-12T03:00:00Z", withdrawnByName: "Phạm An", withdrawnReason: "Ghi nhầm" };
    await opened("EDITOR", { procedure: { withdrawnOpinions: [{ ...opinion, ...withdrawn }] } });
    expect(await screen.findByText(/^Phạm An, .*: Ghi nhầm$/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Công đoàn/ })).toBeNull();
  });
});

describe("the notice", () => {
  const act = "Ghi thông báo";
  const decided = { state: "DECIDED", decisionDate: "2020-12-20" } as const;

  it("is recorded by who decides, not before the decision", async () => {
    await opened("DECIDER", { classification: decided });
    const dialog = await form(act);
    const toSubject = /^Ngày thông báo cho đối tượng/;
    await fill(dialog, toSubject, "19/12/2020");
    await submit(dialog, act);
    expect(dialog.getByRole("alert").textContent).toBe("Không thể thông báo trước ngày quyết định 20/12/2020.");
    await fill(dialog, toSubject, "28/12/2020");
    await submit(dialog, act);
    await waitFor(() =>
      expect(sent("RecordNotice")).toMatchObject({ notice: { subjectToldOn: "2020-12-28", managerToldOn: null } }),
    );
  });

  it("is not recorded by who only enters data, nor of what is not decided", async () => {
    await opened("EDITOR", { classification: decided });
    await screen.findByRole("button", { name: "Ghi các bước" });
    expect(screen.queryByRole("button", { name: act })).toBeNull();
  });
});

it("who records elsewhere is told once why not here; who never records is told nothing", async () => {
  await opened("EDITOR", { answers: { viewer: holding("EDITOR", { ...district, id: "7" }) } });
  expect(await screen.findAllByText(/nên không ghi được trình tự/)).toHaveLength(1);
  expect(screen.queryByRole("button")).toBeNull();
});

describe("in a closed year", () => {
  it("no step, vote or opinion is recorded any more, and that is said", async () => {
    await opened("DECIDER", { classification: { year: 2019 } });
    expect(await screen.findByText(/^Năm 2019 đã khép lại/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Ghi/ })).toBeNull();
  });

  it("a result that takes the place of a cancelled one still goes its way", async () => {
    await opened("DECIDER", { classification: { year: 2019, replacesId: "7" } });
    expect(await screen.findByRole("button", { name: "Ghi kết quả biểu quyết" })).toBeTruthy();
    expect(screen.queryByText(/^Năm 2019 đã khép lại/)).toBeNull();
  });
});
