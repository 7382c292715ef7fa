import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import { renderIn } from "../testing/inLanguage.tsx";
import { quotaUses } from "../testing/sampleOverview.ts";
import { QuotaState } from "./QuotaState.tsx";

const [within] = quotaUses.nodes;

function renderState(given: Partial<QuotaUse>) {
  if (!within) throw new Error("the sample has no quota");
  renderIn("vi", <QuotaState use={{ ...within, ...given }} />);
}

it("a cell small by its members says how many it has, and what that means (KH 57, II.B.2.2.3.a)", async () => {
  renderState({ smallBase: true, headCount: 6 });
  await userEvent.hover(screen.getByText("chi bộ có 6 đảng viên"));
  expect((await screen.findByRole("tooltip")).textContent).toContain("7");
});

it("a cell that may have fewer than a smaller one is told apart", () => {
  renderState({ status: "OK_ONLY_IF_INCLUSIVE", lessThanSmall: true });
  expect(screen.getByText("ít hơn chi bộ nhỏ")).toBeTruthy();
});

it("within by one reading alone cites the clause that leaves the base open", async () => {
  renderState({ status: "OK_ONLY_IF_INCLUSIVE", ruleId: "QD366.QUOTA.EXCELLENT", citation: "QĐ 366, Điều 11, 1.5" });
  await userEvent.hover(screen.getByText("chưa rõ tính trên số nào"));
  expect((await screen.findByRole("tooltip")).textContent).toMatch(/^QĐ 366, Điều 11.*không ghi “trở lên”/);
});

it("special merit that was attested stands with the larger share", () => {
  renderState({ special: true, pct: 20 });
  expect(screen.getByText("thành tích đặc biệt")).toBeTruthy();
});

it("a rate decided for an outstanding unit names its document, and one tolerated where few are good (QĐ 366, Điều 11, 1.5)", () => {
  const raisedBy = { rate: 25, number: "15-QĐ/TU", decidedOn: "2026-01-10", byBody: "Ban Thường vụ Tỉnh ủy" };
  renderState({ special: true, pct: 25, ruleId: "QD366.QUOTA.OUTSTANDING_25", raisedBy });
  expect(screen.getByText("đến 25 % theo QĐ số 15-QĐ/TU")).toBeTruthy();
  renderState({ status: "OK_ONLY_IF_SMALL_BASE", smallBase: true, ruleId: "QD366.QUOTA.SMALL_BASE" });
  expect(screen.getByText("dưới 05 đối tượng “tốt”")).toBeTruthy();
});

it("a quota used up is told from one with room", () => {
  renderState({ status: "OK", light: "AMBER", excellent: 2, maxGoodOnly: 2 });
  expect(screen.getByText("Đúng mức tối đa")).toBeTruthy();
});

it("no place, and nobody who takes one, is nothing to look after", () => {
  renderState({ status: "OK", light: "AMBER", excellent: 0, maxGoodOnly: 0 });
  expect(screen.getByText("0/0")).toBeTruthy();
  expect(screen.queryByText("Đúng mức tối đa")).toBeNull();
});
