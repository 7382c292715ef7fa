import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aFinding } from "../testing/aFinding.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { aProcedure } from "./procedure/sampleProcedure.ts";
import { aClassification, anAttestation } from "./sampleClassification.ts";
import { Explained } from "./WhyThisTier.tsx";

const at = "/xep-loai/1?don-vi=7&nam=2020&doi-tuong=MEMBER";
const share = aFinding({
  ruleId: "HD21.ORG.EXCELLENT.MEMBER_SHARE",
  outcome: "FAILED",
  blocksTier: "EXCELLENT",
  arithmetic: "100·7 = 700 < 80·10 = 800",
  clause: ["phải có 100% đảng viên …"],
  message: { vi: "7 trên 10 đảng viên.", en: "7 of 10 members." },
  facts: [{ name: "members.rated", label: { vi: "Đảng viên được xếp loại", en: "Members rated" }, value: null }],
});

/** As somebody reads it who does no act. */
async function renderWhy(locale: "vi" | "en", given: Parameters<typeof aClassification>[0]) {
  renderPage({
    locale,
    at,
    element: <Explained classification={aClassification(given)} />,
    answers: { procedure: aProcedure() },
  });
  await screen.findByRole("article");
}

it("answers the question before it lists the rules, with sum, clause and citation", async () => {
  await renderWhy("vi", { explanation: { whyNotHigher: [share], findings: [aFinding(), share] } });
  const headings = screen.getAllByRole("heading").map(({ textContent }) => textContent);
  const order = [
    "Vì sao Nguyễn Văn An được xếp mức này?",
    "Vì sao không cao hơn một bậc?",
    "Trình tự",
    "Mọi quy định đã kiểm tra (2)",
    "Không đạt (1)",
  ];
  expect(headings.slice(0, 3)).toEqual(order.slice(0, 3));
  expect(headings.filter((heading) => heading && order.includes(heading))).toEqual(order);
  const answer = within(screen.getByRole("region", { name: "Vì sao không cao hơn một bậc?" }));
  expect(answer.getByText("100·7 = 700 < 80·10 = 800")).toBeTruthy();
  expect(answer.getByText("«phải có 100% đảng viên …»")).toBeTruthy();
  expect(answer.getByText("chưa có")).toBeTruthy();
});

it("says in English that the authority chose the tier where no rule closes the next", async () => {
  await renderWhy("en", {});
  expect(screen.getByText(/No rule closes the tier/)).toBeTruthy();
});

it("a cancelled result says when and why, and leads to the new one", async () => {
  await renderWhy("vi", {
    state: "CANCELLED",
    cancelledOn: "2021-02-10",
    cancelReason: "phát hiện vi phạm",
    cancelGround: "NEW_DEFECT",
    replacedById: "9",
  });
  expect(
    screen.getByText(/đã bị hủy bỏ ngày 10\/02\/2021\. Lý do: phát hiện vi phạm\. Căn cứ: Phát hiện có khuyết điểm/),
  ).toBeTruthy();
  expect(screen.getByRole("link", { name: "Xem kết quả xếp loại lại" }).getAttribute("href")).toMatch(
    /^\/xep-loai\/9\?/,
  );
});

it("an attestation stands with its rule: who, and when", async () => {
  await renderWhy("vi", {
    attestations: [anAttestation({ ruleId: share.ruleId, answer: false })],
    explanation: { findings: [share] },
  });
  expect(screen.getByText(/Bí thư, Đảng ủy, xác nhận ngày 12\/12\/2020/)).toBeTruthy();
});

it("a tier above what the rules allow is said first, with the condition and the clause, and not asked for again", async () => {
  await renderWhy("vi", {
    tier: "EXCELLENT",
    decisionNumber: "75-QĐ/ĐU",
    decisionDate: "2020-12-05",
    explanation: { ceiling: "GOOD", proposal: "REFUSED", nextTier: null, findings: [aFinding(), share] },
  });
  const box = within(screen.getByRole("alert"));
  expect(box.getByRole("heading").textContent).toBe(
    "Mức đã xếp cao hơn mức quy định cho phép: tối đa “Hoàn thành tốt nhiệm vụ”",
  );
  expect(box.getByText("«phải có 100% đảng viên …»")).toBeTruthy();
  expect(box.getByText("trái quy định, đề nghị xem xét lại Quyết định số 75-QĐ/ĐU ngày 05/12/2020")).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Vì sao không cao hơn một bậc?" })).toBeNull();
});

it("what is not met comes before what still awaits an answer", async () => {
  const open = aFinding({ ruleId: "A", outcome: "UNANSWERED", message: { vi: "Chưa xác nhận.", en: "Open." } });
  await renderWhy("vi", { explanation: { whyNotHigher: [open, share], findings: [open, share] } });
  const answer = screen.getByRole("region", { name: "Vì sao không cao hơn một bậc?" }).textContent ?? "";
  expect(answer.indexOf("7 trên 10 đảng viên.")).toBeLessThan(answer.indexOf("Chưa xác nhận."));
});

describe("of a year whose rules are not held", () => {
  const ruleSet = { id: "NONE", title: { vi: "Chưa kiểm tra theo quy định", en: "Rules not checked" } };

  it.each([
    ["decided", { tier: "GOOD" }],
    ["re-opened", { tier: null, decidedTier: null, state: "DRAFT" }],
  ] as const)("a result that is %s says that nothing was checked, and claims no rule", async (_, given) => {
    await renderWhy("vi", { ruleSet, year: 2018, ...given });
    const checked = screen.getByRole("region", { name: "Kết quả kiểm tra" }).textContent;
    expect(checked).toContain("Hệ thống không có quy định của năm 2018");
    expect(screen.queryByText(/đúng quy định|Theo quy định được xếp|Mọi quy định đã kiểm tra/)).toBeNull();
  });
});
