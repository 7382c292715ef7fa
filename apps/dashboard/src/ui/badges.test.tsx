import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderIn } from "../testing/inLanguage.tsx";
import { QuotaBadge } from "./QuotaBadge.tsx";
import { SeverityMark } from "./SeverityMark.tsx";
import { SubmissionBadge } from "./SubmissionBadge.tsx";

it("a quota state is a word and a count, never colour alone", () => {
  renderIn("vi", <QuotaBadge worst="EXCEEDED" count={3} />);
  expect(screen.getByText("Vượt giới hạn: 3")).toBeDefined();
});

it("no quota in scope is said, without a count", () => {
  renderIn("en", <QuotaBadge worst={null} count={0} />);
  expect(screen.getByText("No quota")).toBeDefined();
});

it("says how late a report is", () => {
  renderIn("vi", <SubmissionBadge state="OVERDUE" daysLate={12} />);
  expect(screen.getByText("Quá hạn 12 ngày")).toBeDefined();
  renderIn("vi", <SubmissionBadge state="RECEIVED" daysLate={1200} />);
  expect(screen.getByText("Đã tiếp nhận, muộn 1.200 ngày")).toBeDefined();
});

it("counts a single day in the singular", () => {
  renderIn("en", <SubmissionBadge state="SUBMITTED_LATE" daysLate={1} />);
  expect(screen.getByText("Submitted late by 1 day")).toBeDefined();
});

it("names the severity of a finding", () => {
  renderIn("vi", <SeverityMark severity="ATTEST" />);
  expect(screen.getByText("Cần xác nhận")).toBeDefined();
});
