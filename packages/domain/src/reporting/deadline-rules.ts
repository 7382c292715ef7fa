import type { Fact } from "../facts.ts";
import { notApplicable } from "../rule/answer.ts";
import type { Answer, Explanation } from "../rule/rule.ts";

import { checkDeadline } from "./deadline-check.ts";
import { deadlinesFor } from "./organisation-deadlines.ts";
import type { ReportingContext, ReportingFacts, ReportingRule } from "./reporting-context.ts";
import type { Moment } from "./timeliness.ts";

// rules.md 3.20: who must be done by which day. Late is a flag.

const watched = { step: "REPORT", means: "SCHEDULED", effect: "DEADLINE", severity: "WARN", closes: null } as const;

const centralDeadline: ReportingRule = {
  id: "HD21.REPORT.CENTRAL_DEADLINE",
  citation: "HD 21, III.2",
  clause: [
    "Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương gửi hồ sơ kiểm điểm của tập thể, cá nhân thuộc diện Bộ Chính trị, Ban Bí thư quản lý và báo cáo kết quả kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý về Ban Tổ chức Trung ương trước ngày 15 tháng 3 năm sau.",
  ],
  ...watched,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts, context) => checkReceived(centralDeadline.id, facts, context),
};

const grassrootsDeadline: ReportingRule = {
  id: "KH174.DEADLINE.GRASSROOTS",
  citation: "KH 174, C.1, bullet 1",
  clause: [
    "Cấp cơ sở: Hoàn thành kiểm điểm tự phê bình, phê bình và đánh giá, xếp loại đối với tập thể, cá nhân; báo cáo kết quả về Ban Thường vụ Quận ủy (qua Ban Tổ chức Quận ủy) trước ngày 15/12 hằng năm.",
  ],
  ...watched,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts, context) => checkReceived(grassrootsDeadline.id, facts, context),
};

const districtDeadline: ReportingRule = {
  id: "KH174.DEADLINE.DISTRICT",
  citation: "KH 174, C.1, bullet 2",
  clause: [
    "Cấp quận: Hoàn thành kiểm điểm tự phê bình, phê bình và đánh giá, xếp loại đối với tập thể, cá nhân cán bộ lãnh đạo, quản lý và báo cáo kết quả về Ban Thường vụ Thành ủy trước ngày 31/12 hằng năm.",
  ],
  ...watched,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts, context) => checkReceived(districtDeadline.id, facts, context),
};

const provinceDossiers: ReportingRule = {
  id: "CV04.DEADLINE.PROVINCE_DOSSIERS",
  citation: "CV 04, point 7",
  clause: [
    "gửi hồ sơ kiểm điểm của tập thể, cá nhân thuộc diện Ban Thường vụ Tỉnh ủy quản lý về Ban Tổ chức Tỉnh ủy trước ngày 25/02/2021 để tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy và Ban Tổ chức Trung ương./.",
  ],
  ...watched,
  subjects: ["COLLECTIVE", "LEADER"],
  check: (facts, context) => checkReceived(provinceDossiers.id, facts, context),
};

const reviewsOf2016: ReportingRule = {
  id: "KH57.DEADLINE.REVIEW",
  citation: "KH 57, III.3",
  clause: ["3. Thời hạn hoàn thành việc kiểm điểm tập thể, cá nhân trước ngày 20/12/2016"],
  ...watched,
  subjects: ["ORG"],
  check: (facts, context) => checkBy(reviewsOf2016.id, facts, context, facts.reviewsFinishedOn),
};

const dossierOf2016: ReportingRule = {
  id: "KH57.DEADLINE.DOSSIER",
  citation: "KH 57, III.3",
  clause: ["các chi bộ gửi kết quả và hồ sơ kiểm điểm về Đảng ủy trước ngày 25/12/2016, gồm các loại:"],
  ...watched,
  subjects: ["ORG"],
  check: (facts, context) => checkReceived(dossierOf2016.id, facts, context),
};

const checkReceived = (ruleId: string, facts: ReportingFacts, context: ReportingContext): Answer =>
  checkBy(ruleId, facts, context, facts.receivedAt);

function checkBy(
  ruleId: string,
  { kind }: ReportingFacts,
  { ruleSet, year, asOf }: ReportingContext,
  done: Fact<Moment | null>,
): Answer {
  const deadline = deadlinesFor(ruleSet, year, kind).find((each) => each.ruleId === ruleId);
  return deadline === undefined ? notApplicable(() => notSet) : checkDeadline(deadline, done, asOf);
}

const notSet: Explanation = {
  facts: [],
  message: { vi: "Không có thời hạn này đối với tổ chức đảng.", en: "The organisation has no such deadline." },
};

export const deadlineRules: readonly ReportingRule[] = [
  centralDeadline,
  grassrootsDeadline,
  districtDeadline,
  provinceDossiers,
  reviewsOf2016,
  dossierOf2016,
];
