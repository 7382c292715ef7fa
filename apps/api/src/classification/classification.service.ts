import { pathOf, refsOf } from "../organisation/standing.service.ts";
import { numberOf } from "../shared/id.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { factsOf } from "./classification.facts.ts";
import type { Classification } from "./classification.type.ts";
import { detailOf } from "./classification-detail.ts";
import { explain } from "./explanation.ts";
import { lowestBelow } from "./lowest-below.ts";
import { ruleSetOf } from "./rule-set-of.ts";
import { scoreSheetOf } from "./score-sheet.service.ts";

/** One classification with every rule that was checked; the rules are asked anew at each reading. */
export async function classification(tx: Tx, id: string, year: number): Promise<Classification | Refused> {
  const { held, found } = await detailOf(tx, year, numberOf(id) ?? null);
  if (!held) return refuse("YEAR_NOT_HELD");
  const [subject] = await factsOf(tx, year, found === null ? [] : [found.id]);
  if (found === null || subject === undefined) return refuse("NOT_FOUND");
  const { ancestors, decidedById, ...fields } = found;
  const refs = await refsOf(tx, year, [...ancestors, ...(decidedById === null ? [] : [decidedById])]);
  const { id: ruleSetId, title } = ruleSetOf(subject.row);
  return {
    ...fields,
    breadcrumb: pathOf(ancestors, refs),
    decidedBy: decidedById === null ? null : (refs.get(decidedById) ?? null),
    ruleSet: { id: ruleSetId, title },
    scoreSheet: scoreSheetOf(subject),
    explanation: { ...explain(subject), lowest: await lowestBelow(tx, subject.row) },
  };
}
