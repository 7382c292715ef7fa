import { awardRules } from "./awards/award-rules.ts";
import { awardRules2025 } from "./awards/award-rules-2025.ts";
import { typicalCell } from "./awards/typical-cell.ts";
import { dossierRules } from "./dossier/dossier-rules.ts";
import type { CommonFacts } from "./facts.ts";
import { inspectionRules } from "./inspection/inspection.ts";
import { procedureHeads } from "./procedure/procedure-documents.ts";
import { cellQuota, memberQuota, smallCellRule, specialMemberQuota } from "./regime-2016/quota-rules.ts";
import { memberRules2016, organisationRules2016 } from "./regime-2016/regime.ts";
import { quotaRuleOf, smallBaseRule } from "./regime-2019/quota-rules.ts";
import { collectiveRules, leaderRules, memberRules, organisationRules } from "./regime-2019/regime.ts";
import { frameRules } from "./regime-2025/criteria-rules.ts";
import { excellentQuota, outstandingQuota, peerGroups, smallBaseQuota } from "./regime-2025/quota-rules.ts";
import { collectiveRules2025, leaderRules2025, memberRules2025, organisationRules2025 } from "./regime-2025/regime.ts";
import { configurationRules2025 } from "./reporting/qd366-configuration.ts";
import { reportingRules } from "./reporting/reporting-rules.ts";
import { cancellation, officeCancellation, reratingDuty } from "./rerating/cancellation.ts";
import { cascade } from "./rerating/recheck.ts";
import { reviewHeads } from "./review/review-documents.ts";
import type { RuleHead, SubjectRules } from "./rule/rule.ts";
import { overlays } from "./rule-sets/rule-sets.ts";

const headsOf = <Facts extends CommonFacts, Context>(rules: SubjectRules<Facts, Context>): readonly RuleHead[] => [
  ...rules.eligibility,
  ...rules.notRated,
  ...rules.gates,
  ...rules.tiers,
];

/** Asked in several places, a rule counts where it stands first. */
const eachOnce = (heads: readonly RuleHead[]): readonly RuleHead[] =>
  heads.filter(({ id }, at) => heads.findIndex((head) => head.id === id) === at);

const written: readonly RuleHead[] = eachOnce([
  ...headsOf(organisationRules),
  ...headsOf(memberRules),
  ...headsOf(collectiveRules),
  ...headsOf(leaderRules),
  ...Object.values(quotaRuleOf),
  smallBaseRule,
  ...headsOf(organisationRules2016),
  ...headsOf(memberRules2016),
  cellQuota,
  memberQuota,
  smallCellRule,
  specialMemberQuota,
  typicalCell,
  ...reportingRules,
  ...dossierRules,
  ...awardRules,
  ...reviewHeads,
  ...procedureHeads,
  cancellation,
  officeCancellation,
  cascade,
  ...inspectionRules,
  ...headsOf(organisationRules2025),
  ...headsOf(memberRules2025),
  ...headsOf(collectiveRules2025),
  ...headsOf(leaderRules2025),
  excellentQuota,
  outstandingQuota,
  peerGroups,
  smallBaseQuota,
  ...frameRules,
  ...configurationRules2025,
  ...awardRules2025,
  reratingDuty,
]);

/** Said anew by a lower document: what it does stays, its id, place and words are the document's own. */
const restatedHeads = (upper: readonly RuleHead[]): readonly RuleHead[] =>
  overlays.flatMap(({ restated }) =>
    restated.flatMap(({ restates, ...words }) =>
      upper.filter(({ id }) => id === restates).map((head) => ({ ...head, ...words })),
    ),
  );

/** Every rule the product knows, once: id, citation, clause, effect, severity, subjects, and where and how it acts. */
export const rules: readonly RuleHead[] = [...written, ...restatedHeads(written)];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id; undefined where there is none. */
export const ruleById = (id: string): RuleHead | undefined => byId.get(id);
