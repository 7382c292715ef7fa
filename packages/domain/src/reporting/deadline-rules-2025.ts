import type { Fact } from "../facts.ts";
import { notApplicable } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer, RuleHead } from "../rule/rule.ts";
import { type DueDay, dueDateOf } from "../rule-sets/due-day.ts";
import type { Parameters2025 } from "../rule-sets/rule-set-2025.ts";
import { levelOfKind } from "../vocabulary/organisation.ts";
import { checkDeadline } from "./deadline-check.ts";
import type { ReportingContext, ReportingFacts, ReportingRule } from "./reporting-context.ts";
import type { Moment } from "./timeliness.ts";

// HD 43, mục 4, and an earlier day below it: «trước ngày» is strictly before.

const watched = { step: "REPORT", means: "SCHEDULED", effect: "DEADLINE", severity: "WARN", closes: null } as const;
const everySubject = ["ORG", "MEMBER", "COLLECTIVE", "LEADER"] as const;

const notThisOne = () => tell([], "Không thuộc trường hợp của thời hạn này.", "Not the deadline of this organisation.");

type Days = Parameters2025["deadlines"];

/** Whether what was to be done was done before the day; asked only where the deadline is this organisation's. */
const checkDay =
  (dayOf: (days: Days) => DueDay | null, done: (facts: ReportingFacts) => Fact<Moment | null>) =>
  (facts: ReportingFacts, { ruleSet, year, asOf }: ReportingContext): Answer => {
    const days = ruleSet.regime === "POINTS_2025" ? ruleSet.parameters.deadlines : null;
    const day = days && dayOf(days);
    if (days === null || day === null) return notApplicable(notThisOne);
    return checkDeadline({ dueOn: dueDateOf(day, year), inclusive: days.inclusive }, done(facts), asOf);
  };

const decidedOn = ({ decidedOn: on }: ReportingFacts): Fact<Moment | null> => on;
const receivedAt = ({ receivedAt: on }: ReportingFacts): Fact<Moment | null> => on;

const checkYearEnd = checkDay(({ yearEnd }) => yearEnd, decidedOn);
const checkLater = checkDay(({ specialUnits }) => specialUnits, decidedOn);
const checkDossiers = checkDay(({ central }) => central, receivedAt);
const checkLower = checkDay(({ lower }) => lower, decidedOn);

const yearEnd: ReportingRule = {
  id: "HD43.DEADLINE.YEAR_END",
  citation: "HD 43, 4.1",
  clause: [
    "quy định thời điểm thực hiện kiểm điểm, đánh giá, xếp loại chất lượng tập thể, cá nhân tiến hành vào dịp cuối năm và kết thúc trước ngày 31/12 hằng năm.",
  ],
  ...watched,
  subjects: everySubject,
  check: (facts, context) =>
    facts.isSchool || facts.closesYearLater ? notApplicable(notThisOne) : checkYearEnd(facts, context),
};

/** The same day; the content is that of the school year. */
const schools: ReportingRule = {
  id: "HD43.DEADLINE.SCHOOLS",
  citation: "HD 43, 4.1",
  clause: [
    "Đối với tập thể, cá nhân ở các trường học, cơ sở giáo dục, việc xem xét đánh giá, xếp loại căn cứ trên kết quả công tác của năm học; thống nhất kiểm điểm, đánh giá, xếp loại tập thể, cá nhân hoàn thành trước ngày 31/12 hằng năm để đảm bảo tính đồng bộ trong toàn Đảng.",
  ],
  ...watched,
  subjects: everySubject,
  check: (facts, context) => (facts.isSchool ? checkYearEnd(facts, context) : notApplicable(notThisOne)),
};

const specialUnits: ReportingRule = {
  id: "HD43.DEADLINE.SPECIAL_UNITS",
  citation: "HD 43, 4.1",
  clause: [
    "Đối với các tổ chức, cơ quan, đơn vị có tính chất đặc thù theo chức năng, nhiệm vụ quy định chưa tổng kết vào dịp cuối năm thì cấp trên trực tiếp có thẩm quyền quy định, hướng dẫn thực hiện hoàn thành trước ngày 15/01 năm sau.",
  ],
  ...watched,
  subjects: everySubject,
  check: (facts, context) => (facts.closesYearLater ? checkLater(facts, context) : notApplicable(notThisOne)),
};

const dossiersToCentre: ReportingRule = {
  id: "HD43.DEADLINE.DOSSIERS_CENTRAL",
  citation: "HD 43, 4.2",
  clause: [
    "Hồ sơ kiểm điểm, đánh giá, xếp loại chất lượng của tập thể, cá nhân được quản lý theo quy định và gửi về Ban Tổ chức Trung ương trước ngày 01/02 năm sau theo Mẫu 04",
  ],
  ...watched,
  subjects: everySubject,
  check: (facts, context) =>
    levelOfKind[facts.kind] === "PROVINCE" ? checkDossiers(facts, context) : notApplicable(notThisOne),
};

const cityDeadline: ReportingRule = {
  id: "HCM2025.DEADLINE",
  citation: "UBND TP.HCM, letter on 2025 rating, point 1",
  clause: ["hoàn thành trước ngày 05 tháng 12 năm 2025."],
  ...watched,
  subjects: ["COLLECTIVE", "LEADER"],
  check: (facts, context) => checkLower(facts, context),
};

export const deadlineRules2025: readonly ReportingRule[] = [
  yearEnd,
  schools,
  specialUnits,
  dossiersToCentre,
  cityDeadline,
];

/** A step of the Centre: shown only. */
const centralReport: RuleHead = {
  id: "HD43.DEADLINE.CENTRAL_REPORT",
  citation: "HD 43, 4.3",
  clause: [
    "Ban Tổ chức Trung ương chịu trách nhiệm tổng hợp, thẩm định kết quả, báo cáo Bộ Chính trị trước ngày 01/03 năm sau.",
  ],
  step: "REPORT",
  means: "SHOWN",
  effect: "DEADLINE",
  severity: "WARN",
  subjects: everySubject,
};

const restOfArticle14: RuleHead = {
  id: "QD366.DEADLINE.ARTICLE14",
  citation: "QĐ 366, Điều 14 (only khoản 2 known, through HD 43, 4.1)",
  clause: [],
  certainty: "MISSING",
  recommended: {
    vi: "Cấp ủy, tổ chức đảng, người đứng đầu lãnh đạo, tổ chức thực hiện đúng thời hạn Hướng dẫn 43 nêu.",
    en: "Committees and heads lead and carry it out by the days Guidance 43 sets.",
  },
  step: "REPORT",
  means: "SHOWN",
  effect: "PROCEDURE",
  severity: "WARN",
  subjects: everySubject,
};

export const deadlineNotes2025: readonly RuleHead[] = [centralReport, restOfArticle14];
