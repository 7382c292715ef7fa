import type { IsoDate } from "../rule/date.ts";
import type { RuleHead } from "../rule/rule.ts";
import { dueDateOf, isInTime } from "../rule-sets/due-day.ts";
import type { RuleSet2019 } from "../rule-sets/rule-set.ts";

export const centralDeadline: RuleHead = {
  id: "HD21.REPORT.CENTRAL_DEADLINE",
  citation: "HD 21, III.2",
  clause: [
    "Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương gửi hồ sơ kiểm điểm của tập thể, cá nhân thuộc diện Bộ Chính trị, Ban Bí thư quản lý và báo cáo kết quả kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý về Ban Tổ chức Trung ương trước ngày 15 tháng 3 năm sau.",
  ],
  step: "REPORT",
  means: "SCHEDULED",
  effect: "DEADLINE",
  severity: "WARN",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
};

/** The day before which a province's report of a rating year must be with the Centre. */
export const centralDeadlineOf = ({ parameters }: RuleSet2019, year: number): IsoDate =>
  dueDateOf(parameters.deadlines.central, year);

/** Whether a report received on that day (UTC+7) is in time. */
export const isInTimeForCentre = (ruleSet: RuleSet2019, year: number, receivedOn: IsoDate): boolean =>
  isInTime(receivedOn, centralDeadlineOf(ruleSet, year), ruleSet.parameters.deadlines.inclusive);
