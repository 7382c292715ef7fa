import { attestableIds, type RuleSet, type SubjectKind } from "@xep-loai/domain";
import { ruleSetNames } from "../document/rule-set-names.service.ts";
import { pathOf, refsOf } from "../organisation/standing.service.ts";
import { numberOf } from "../shared/id.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { factsOf } from "./classification.facts.ts";
import type { Classification } from "./classification.type.ts";
import { detailOf } from "./classification-detail.ts";
import { explain } from "./explanation.ts";
import { lowestBelow } from "./lowest-below.ts";
import { namedRule, recheckOf } from "./named-rule.ts";
import { asksQuarters } from "./quarter-tiers.ts";
import type { NamedRule } from "./recheck/recheck.type.ts";
import { scoreSheetOf } from "./score-sheet.service.ts";

/** One classification with every rule that was checked; the rules are asked anew at each reading. */
export async function classification(tx: Tx, id: string, year: number): Promise<Classification | Refused> {
  const { held, found } = await detailOf(tx, year, numberOf(id) ?? null);
  if (!held) return refuse("YEAR_NOT_HELD");
  const [subject] = await factsOf(tx, year, found === null ? [] : [found.id]);
  if (found === null || subject === undefined) return refuse("NOT_FOUND");
  const { ancestors, decidedById, rechecks, ...fields } = found;
  const refs = await refsOf(tx, year, [...ancestors, ...(decidedById === null ? [] : [decidedById])]);
  const { ruleSet } = subject;
  const ruleSetName = await ruleSetNames(tx, [ruleSet.id]);
  return {
    ...fields,
    breadcrumb: pathOf(ancestors, refs),
    decidedBy: decidedById === null ? null : (refs.get(decidedById) ?? null),
    quarterTiers: asksQuarters(subject.row, ruleSet) ? fields.quarterTiers : null,
    ruleSet: { id: ruleSet.id, title: ruleSetName(ruleSet.id) },
    rechecks: rechecks.map(recheckOf),
    attestable: attestableOf(ruleSet, subject.row.subjectKind),
    scoreSheet: scoreSheetOf(subject),
    explanation: { ...explain(subject), lowest: await lowestBelow(tx, subject.row) },
  };
}

/** What may be attested of such a subject, whether its tier needs it or not. */
const attestableOf = (ruleSet: RuleSet, subjectKind: SubjectKind): NamedRule[] =>
  attestableIds(ruleSet, subjectKind).map(namedRule);
