import { expected, notApplicable } from "../rule/answer.ts";
import { isBefore } from "../rule/date.ts";
import type { Text } from "../rule/finding.ts";
import type { Inspection } from "./facts.ts";
import { type InspectionRule, warnsOf } from "./inspection-rule.ts";
import { dayFact } from "./used-facts.ts";

/** The schedule comes after the decision on the team; on the same day is after it, as the two documents of 2016 show. */
export const teamFirst: InspectionRule = {
  id: "TB53.TEAM",
  citation: "TB 53, III",
  clause: [
    "Đảng ủy Văn phòng UBND tỉnh giao UBKT Đảng ủy tham mưu trình Đảng ủy ra Quyết định thành lập Tổ kiểm tra.",
    "Sau khi có quyết định thành lập Tổ kiểm tra, Tổ kiểm tra thông báo Lịch thời gian kiểm tra cụ thể để triển khai thực hiện.",
  ],
  ...warnsOf("ORDER"),
  check: (_cell, { team, schedule }) => {
    const explain = () => explainTeam({ team, schedule });
    if (schedule === undefined) return notApplicable(explain);
    return expected(team !== undefined && !isBefore(schedule.issuedOn, team.decidedOn), explain);
  },
  elsewhere: ({ notice: { number, issuedBy } }) => ({
    id: "INSPECTION.TEAM",
    citation: `TB ${number}, III`,
    clause: [
      `${issuedBy} giao UBKT Đảng ủy tham mưu trình Đảng ủy ra Quyết định thành lập Tổ kiểm tra.`,
      "Sau khi có quyết định thành lập Tổ kiểm tra, Tổ kiểm tra thông báo Lịch thời gian kiểm tra cụ thể để triển khai thực hiện.",
    ],
  }),
};

type Papers = { readonly [Paper in "team" | "schedule"]: Inspection[Paper] | undefined };

const explainTeam = ({ team, schedule }: Papers) => ({
  facts: [dayFact("team.decidedOn", team?.decidedOn), dayFact("schedule.issuedOn", schedule?.issuedOn)],
  message: teamMessage({ team, schedule }),
});

function teamMessage({ team, schedule }: Papers): Text {
  if (schedule === undefined)
    return { vi: "Lịch kiểm tra chưa được thông báo.", en: "The schedule has not been announced." };
  if (team === undefined)
    return {
      vi: "Đã thông báo lịch khi chưa có quyết định thành lập Tổ kiểm tra.",
      en: "The schedule was announced without a decision on the team.",
    };
  return isBefore(schedule.issuedOn, team.decidedOn)
    ? {
        vi: "Thông báo lịch trước khi có quyết định thành lập Tổ kiểm tra.",
        en: "The schedule was announced before the team was decided.",
      }
    : {
        vi: "Thông báo lịch sau khi có quyết định thành lập Tổ kiểm tra.",
        en: "The schedule was announced after the team was decided.",
      };
}
