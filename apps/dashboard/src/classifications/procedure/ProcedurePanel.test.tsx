import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "../../testing/renderPage.tsx";
import { aClassification } from "../sampleClassification.ts";
import { ProcedurePanel } from "./ProcedurePanel.tsx";
import { aProcedure, notSecret } from "./sampleProcedure.ts";

const at = "/xep-loai/1?don-vi=100&nam=2020&doi-tuong=ORG";

interface Given {
  readonly procedure?: Parameters<typeof aProcedure>[0];
  readonly classification?: Parameters<typeof aClassification>[0];
  readonly locale?: "vi" | "en";
}

/** As somebody reads it who does no act. */
async function opened({ procedure = {}, classification = {}, locale = "vi" }: Given = {}) {
  const given = { subjectKind: "ORG", state: "VOTED", ...classification } as const;
  const element = <ProcedurePanel classification={aClassification(given)} />;
  renderPage({ locale, at, element, answers: { procedure: aProcedure(procedure) } });
  const title = locale === "vi" ? "Các bước" : "Steps";
  return within(await screen.findByRole("region", { name: title }));
}

const part = (name: string) => within(screen.getByRole("region", { name }));

describe("the steps", () => {
  it("say who took each, when, what it came to, and whom the documents ask for", async () => {
    const steps = (await opened()).getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(steps[1]).toBe(
      "Biểu quyếtĐảng ủy cơ sở Theo HD 21, II.B.1.5, bước 1, gạch đầu dòng 209/12/2020Hoàn thành tốt nhiệm vụ",
    );
    expect(steps[2]).toContain("chưa ghi");
    expect(steps[2]).toContain("Văn bản giao: Ban thường vụ cấp ủy cấp huyện");
  });

  it("taken by another body than the documents name say so", async () => {
    const steps = await opened();
    expect(steps.getAllByText("khác nơi văn bản giao")).toHaveLength(1);
    expect(steps.getByText("Ban thường vụ đảng ủy cơ sở")).toBeTruthy();
  });

  it("of a year without rules are not checked, and it says so", async () => {
    await opened({ procedure: { isJudged: false, steps: [], ballot: null } });
    expect(screen.getByText(/trình tự không được kiểm tra/)).toBeTruthy();
    expect(screen.getByText("Chưa ghi bước nào.")).toBeTruthy();
  });
});

describe("the vote", () => {
  it("by show of hands stands as a finding with its clause, and with the rule beside it", async () => {
    await opened({ procedure: { findings: [notSecret] } });
    expect(screen.getByText("1 điều về trình tự cần xem:")).toBeTruthy();
    expect(screen.getByText(/biểu quyết bằng phiếu kín để xác định mức xếp loại/)).toBeTruthy();
    expect(screen.getByText("HD21.PROC.ORG.SELF.SECRET_BALLOT")).toBeTruthy();
    const vote = part("Biểu quyết");
    expect(vote.getByText("Biểu quyết công khai")).toBeTruthy();
    expect(vote.getByText(/Quy định phải bỏ phiếu kín/)).toBeTruthy();
  });

  it("counts each tier among those present and those entitled, and those without a vote for any", async () => {
    await opened();
    const rows = part("Biểu quyết").getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ["Hoàn thành tốt nhiệm vụ", "10", "83,3\u00a0%", "76,9\u00a0%"],
      ["Hoàn thành nhiệm vụ", "1", "8,3\u00a0%", "7,7\u00a0%"],
      ["Có mặt, không có phiếu cho mức nào", "1", "8,3\u00a0%", "7,7\u00a0%"],
    ]);
    expect(part("Biểu quyết").getByText(/^12 có mặt trên 13 được biểu quyết/)).toBeTruthy();
  });

  it("of which nobody wrote down how it was held is called neither", async () => {
    const { ballot } = aProcedure();
    await opened({ procedure: { mustBeSecret: false, ballot: ballot && { ...ballot, secret: null } }, locale: "en" });
    expect(part("Vote").getByText("Not recorded whether secret or by show of hands")).toBeTruthy();
  });

  it("that no document asks for is not missed", async () => {
    await opened({ procedure: { ballot: null, steps: [] } });
    expect(part("Biểu quyết").getByText(/văn bản không quy định phải biểu quyết/)).toBeTruthy();
  });
});

it("opinions are given, awaited, or not asked for though a document names who is heard", async () => {
  const opinion = {
    id: "1",
    kind: "RELATED_BODY",
    giver: "Ban giám đốc Sở",
    askedOn: "2020-12-10",
    givenOn: "2020-12-11",
    tier: "GOOD",
    content: "Nhất trí",
    attached: "Công văn 5",
    changedByName: "Đảng ủy Sở",
  } as const;
  const asked = { ...opinion, id: "2", giver: "BCH Công đoàn Sở", givenOn: null, tier: null, content: null };
  await opened({
    procedure: {
      opinions: [opinion, { ...asked, attached: null }],
      opinionsMissing: ["BCH Công đoàn Sở", "Ban Chấp hành Chi đoàn Sở"],
    },
  });
  const entries = part("Ý kiến")
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(entries).toHaveLength(3);
  expect(entries[0]).toMatch(/Ban giám đốc Sở.*Ngày 11\/12\/2020Nhất trí.*Công văn 5.*Đảng ủy Sở/);
  expect(entries[1]).toContain("Đã hỏi ngày 10/12/2020, chưa có ý kiến");
  expect(entries[2]).toBe("Ban Chấp hành Chi đoàn Sở Văn bản yêu cầu lấy ý kiến, chưa có");
});

it("the notice says who was told and when, who was not, and to whom the result is open", async () => {
  await opened({ procedure: { subjectToldOn: "2020-12-28" }, classification: { state: "NOTIFIED" } });
  const notice = part("Thông báo kết quả");
  expect(notice.getByText("28/12/2020")).toBeTruthy();
  expect(notice.getByText("chưa thông báo")).toBeTruthy();
  expect(notice.getByText("Đối tượng đánh giá; Cấp trên")).toBeTruthy();
});

it("what cannot be asked is said within the section", async () => {
  renderPage({ at, element: <ProcedurePanel classification={aClassification()} />, answers: {} });
  const panel = within(await screen.findByRole("region", { name: "Trình tự" }));
  expect(await panel.findByRole("button", { name: "Thử lại" })).toBeTruthy();
});
