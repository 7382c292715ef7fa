import type { CollectiveFacts2025, CommonFacts2025, OrganisationFacts2025 } from "../facts-2025.ts";
import { moved } from "../rating/former-counts.ts";
import { shareGroupOf } from "../rating/share-group.ts";
import { failed, notApplicable, passed, required, unknown } from "../rule/answer.ts";
import { asks } from "../rule/demand.ts";
import { requiredFor } from "../rule/effects.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer } from "../rule/rule.ts";
import { shareAtLeast, spellShare } from "../rule/share.ts";
import type { QualityTier } from "../vocabulary/tier.ts";
import type { Context2025, Rule2025 } from "./context.ts";
import { countedDisciplines } from "./disciplines.ts";
import { fact } from "./used-facts.ts";

// QĐ 366, Điều 11: what the top tier asks besides points and tasks, and what an organisation's tier rests on.

/** «(nếu có)»: none named before, none to remedy. */
export const defectsRemedied: Rule2025<CommonFacts2025> = {
  id: "QD366.TIER.EXCELLENT.REMEDIED_100",
  citation: "QĐ 366, Điều 11, 1.4",
  clause: ["Đã khắc phục 100% các hạn chế, khuyết điểm được chỉ ra ở thời điểm kiểm điểm trước (nếu có)."],
  ...requiredFor("EXCELLENT"),
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: ({ previousDefects }, { parameters }) => {
    const { total, remedied } = previousDefects ?? {};
    const percent = parameters.remediedPct;
    const explain = () => ({
      ...asks(
        [fact.number("previousDefects.total", total), fact.number("previousDefects.remedied", remedied)],
        `Đã khắc phục ${percent} % hạn chế, khuyết điểm được chỉ ra ở kỳ kiểm điểm trước (nếu có).`,
        `${percent}% of the defects named at the review before are remedied (if any).`,
      ),
      ...(total === undefined || remedied === undefined
        ? {}
        : { arithmetic: spellShare(remedied, total, percent, shareAtLeast(remedied, total, percent) ? "≥" : "<") }),
    });
    if (total === 0) return passed(explain);
    return required(
      total === undefined || remedied === undefined ? undefined : shareAtLeast(remedied, total, percent),
      explain,
    );
  },
};

/** Any form, any matter; what happened elsewhere counts there. */
export const nobodyDisciplined: Rule2025<OrganisationFacts2025 | CollectiveFacts2025> = {
  id: "QD366.TIER.EXCELLENT.COLLECTIVE_NO_DISCIPLINE",
  citation: "QĐ 366, Điều 11, 1.1",
  clause: [
    "Không có đơn vị trực thuộc (đối với tổ chức, cơ quan, đơn vị) hoặc thành viên của tập thể lãnh đạo, quản lý bị kỷ luật.",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["ORG", "COLLECTIVE"],
  check: (facts, { parameters }) => {
    const { disciplinedUnits = 0, personDisciplines = [] } = facts;
    const persons = countedDisciplines(personDisciplines, parameters).length;
    const explain = () =>
      asks(
        [fact.number("disciplinedUnits", disciplinedUnits), fact.number("disciplines", persons)],
        "Không có đơn vị trực thuộc, thành viên của tập thể lãnh đạo, quản lý bị kỷ luật.",
        "No subordinate unit and no person of the leadership collective is disciplined.",
      );
    return parameters.collective.noDiscipline
      ? required(disciplinedUnits + persons === 0, explain)
      : notApplicable(explain);
  },
};

/** The results it rests on are shown to the decider; a share is asked only where a board's own document sets one. */
export const basisOfOrganisation: Rule2025<OrganisationFacts2025> = {
  id: "QD366.ORG.BASIS",
  citation: "QĐ 366, Điều 3, khoản 4; HD 43, mục 3",
  clause: [
    "đánh giá, xếp loại tổ chức đảng, tổ chức, cơ quan, đơn vị trên cơ sở kết quả đánh giá cấp uỷ, tập thể lãnh đạo, quản lý và cán bộ, đảng viên thuộc thẩm quyền quản lý.",
    "Kết quả đánh giá, xếp loại tổ chức đảng dựa trên kết quả đánh giá, xếp loại chất lượng của: tập thể tổ chức, cơ quan, đơn vị; tập thể lãnh đạo, quản lý, tổ chức đảng trực thuộc (nếu có) và toàn bộ đảng viên thuộc tổ chức đảng.",
  ],
  step: "RATING",
  means: "EVALUATED",
  effect: "GATE",
  severity: "BLOCK",
  closes: null,
  subjects: ["ORG"],
  check: (facts, { parameters }) => {
    const { excellentPct, goodPct } = parameters.org.shares;
    const good = checkShare(facts, goodPct, "GOOD", parameters);
    return good.outcome === "FAILED" ? good : checkShare(facts, excellentPct, "EXCELLENT", parameters);
  },
};

/** Members as they count: one who violated elsewhere counts there (Điều 11, cases 2 and 3). */
function countsOf(facts: OrganisationFacts2025): OrganisationFacts2025["members"] {
  const group = shareGroupOf(facts);
  const counts = facts[group];
  const { formerOrgDisciplines } = facts;
  return group === "members" && counts && formerOrgDisciplines ? moved(counts, formerOrgDisciplines) : counts;
}

function checkShare(
  facts: OrganisationFacts2025,
  percent: number | null,
  tier: QualityTier,
  { shareDenominator }: Context2025["parameters"],
): Answer {
  const counts = countsOf(facts);
  if (counts === undefined)
    return unknown(() => tell([], "Chưa có kết quả xếp loại trực thuộc.", "The tiers below are not recorded."));
  const good = counts.EXCELLENT + counts.GOOD;
  const rated = good + counts.COMPLETED + counts.NOT_COMPLETED;
  const whole = shareDenominator === "ALL" ? rated + counts.NOT_RATED : rated;
  const explain = () => ({
    ...tell(
      [fact.text("shareAtGood", { vi: `${good}/${whole}`, en: `${good} of ${whole}` })],
      `Trên cơ sở kết quả xếp loại trực thuộc: ${good}/${whole} đạt tốt trở lên.`,
      `On the results below: ${good} of ${whole} at good or above.`,
    ),
    ...(percent === null
      ? {}
      : { arithmetic: spellShare(good, whole, percent, shareAtLeast(good, whole, percent) ? "≥" : "<") }),
  });
  if (percent === null || shareAtLeast(good, whole, percent)) return passed(explain);
  return { ...failed(explain), closes: tier };
}
