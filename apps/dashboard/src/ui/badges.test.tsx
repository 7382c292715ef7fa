import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderIn } from "../testing/inLanguage.tsx";
import { QuotaBadge } from "./QuotaBadge.tsx";
import { SeverityMark } from "./SeverityMark.tsx";
import { SubmissionBadge } from "./SubmissionBadge.tsx";

const dueOn = "2021-02-25";

it("a quota state is a word and a count, never colour alone", () => {
  renderIn("vi", <QuotaBadge worst="EXCEEDED" count={3} />);
  expect(screen.getByText("Vượt giới hạn: 3")).toBeDefined();
});

it("no quota in scope is said, without a count", () => {
  renderIn("en", <QuotaBadge worst={null} count={0} />);
  expect(screen.getByText("No quota")).toBeDefined();
});

it("says how late a report is", () => {
  renderIn("vi", <SubmissionBadge submission={{ state: "OVERDUE", dueOn, daysLate: 12 }} />);
  expect(screen.getByText("Quá hạn 12 ngày")).toBeDefined();
  renderIn("vi", <SubmissionBadge submission={{ state: "RECEIVED", dueOn, daysLate: 1200 }} />);
  expect(screen.getByText("Đã tiếp nhận, muộn 1.200 ngày")).toBeDefined();
});

it("what is outstanding for more than two months is told by its deadline", () => {
  renderIn("vi", <SubmissionBadge submission={{ state: "OVERDUE", dueOn, daysLate: 61 }} />);
  expect(screen.getByText("Quá hạn từ 25/02/2021")).toBeDefined();
  renderIn("en", <SubmissionBadge submission={{ state: "OVERDUE", dueOn, daysLate: 2096 }} />);
  expect(screen.getByText("Overdue since 25 Feb 2021")).toBeDefined();
  renderIn("vi", <SubmissionBadge submission={{ state: "RETURNED", dueOn, daysLate: 2096 }} />);
  expect(screen.getByText("Trả lại để bổ sung, quá hạn từ 25/02/2021")).toBeDefined();
});

it("counts a single day in the singular", () => {
  renderIn("en", <SubmissionBadge submission={{ state: "SUBMITTED_LATE", dueOn, daysLate: 1 }} />);
  expect(screen.getByText("Submitted late by 1 day")).toBeDefined();
});

it("names the severity of a finding", () => {
  renderIn("vi", <SeverityMark severity="ATTEST" />);
  expect(screen.getByText("Cần xác nhận")).toBeDefined();
});
