import { expected, notApplicable } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Rule } from "../rule/rule.ts";
import type { Body } from "../vocabulary/body.ts";
import type { Level } from "../vocabulary/organisation.ts";
import { bodyLabels } from "./body-labels.ts";
import { fact } from "./used-facts.ts";

/** Where the yearly report of an organisation was sent. */
export interface ReportRouteFacts {
  readonly level: Level;
  readonly to: Body;
  /** Through whom; null: straight. */
  readonly via: Body | null;
}

/** To whom reports go, and through whom. */
export interface ReportRoute {
  readonly levels: readonly Level[];
  readonly to: Body;
  readonly via: Body;
  readonly citation: string;
}

/** KH 174, C.3: «gửi về Ban Thường vụ Quận ủy (qua Ban Tổ chức Quận ủy)». */
export const kh174ReportRoute: ReportRoute = {
  levels: ["GRASSROOTS", "SUB_GRASSROOTS"],
  to: "DISTRICT_STANDING_COMMITTEE",
  via: "DISTRICT_ORGANIZATION_BOARD",
  citation: "KH 174, C.3",
};

export const reportRoute: Rule<ReportRouteFacts, ReportRoute> = {
  id: "KH174.REPORT.ROUTE",
  citation: "KH 174, C.3",
  clause: [
    "3. Báo cáo kết quả kiểm điểm, đánh giá, xếp loại chất lượng hàng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý gửi về Ban Thường vụ Quận ủy (qua Ban Tổ chức Quận ủy) theo phân cấp quản lý và tiến độ đã đề ra.",
  ],
  step: "REPORT",
  means: "EVALUATED",
  effect: "PROCEDURE",
  severity: "WARN",
  closes: null,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: ({ level, to, via }, route) => {
    const explain = () =>
      tell(
        [fact.text("reportTo", bodyLabels[to]), fact.text("reportVia", via && bodyLabels[via])],
        `Báo cáo gửi về ${bodyLabels[route.to].vi}, qua ${bodyLabels[route.via].vi}.`,
        `Reports go to the ${bodyLabels[route.to].en}, through the ${bodyLabels[route.via].en}.`,
      );
    if (!route.levels.includes(level)) return notApplicable(explain);
    return expected(to === route.to && via === route.via, explain);
  },
};
