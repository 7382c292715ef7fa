import { lowestTier, type QualityTier, type RuleSet, tiersHighestFirst, type Verdict } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { warningsOf } from "../warning/rule-warning.service.ts";
import { batches } from "./batches.service.ts";
import { factsOf, type SubjectOfYear } from "./classification.facts.ts";
import type { ClassificationRow } from "./classification-row.type.ts";
import { rowColumns } from "./row-columns.ts";
import { verdictOf, verdictUnder } from "./verdict-of.ts";

/** What other rules would say of one classification that is not decided. */
export interface VerdictChange {
  readonly id: string;
  readonly year: number;
  readonly ceilingBefore: QualityTier | null;
  readonly ceilingAfter: QualityTier | null;
  /** Ids of the rules that would warn of its present tier, and of those that would no longer. */
  readonly newWarnings: readonly string[];
  readonly goneWarnings: readonly string[];
}

/** The rules a classification would be under, by the key of those it is under; undefined: the same. */
export type OtherRules = (key: string) => RuleSet | undefined;

/** Of every classification below an organisation that is not decided, batch by batch: those examined, and what would change. */
export async function* verdictChanges(tx: Tx, year: number, organisationId: number, otherRules: OtherRules) {
  for await (const ids of batches(tx, year, { organisationId, undecidedOnly: true })) {
    const subjects = await factsOf(tx, year, ids);
    yield { examined: ids.length, changes: subjects.flatMap((subject) => changeOf(subject, otherRules)) };
  }
}

function changeOf(subject: SubjectOfYear, otherRules: OtherRules): VerdictChange[] {
  const other = otherRules(subject.row.ruleSetId);
  if (other === undefined) return [];
  const [before, after] = [verdictOf(subject), verdictUnder(other, subject)];
  const warned = rulesThatWarn(subject, subject.ruleSet, before);
  const willWarn = rulesThatWarn(subject, other, after);
  const change = {
    id: subject.row.id,
    year: subject.row.year,
    ceilingBefore: before.ceiling,
    ceilingAfter: after.ceiling,
    newWarnings: willWarn.filter((rule) => !warned.includes(rule)),
    goneWarnings: warned.filter((rule) => !willWarn.includes(rule)),
  };
  return isChange(change) ? [change] : [];
}

const rulesThatWarn = ({ row }: SubjectOfYear, ruleSet: RuleSet, verdict: Verdict): string[] =>
  warningsOf(row, ruleSet, verdict).map(({ ruleId }) => ruleId);

const isChange = ({ ceilingBefore, ceilingAfter, newWarnings, goneWarnings }: VerdictChange): boolean =>
  ceilingBefore !== ceilingAfter || newWarnings.length + goneWarnings.length > 0;

/** Above 0 where the ceiling would rise, below 0 where it would fall; none at all is below the lowest. */
export const ceilingRise = ({ ceilingBefore, ceilingAfter }: VerdictChange): number =>
  rankOf(ceilingAfter) - rankOf(ceilingBefore);

const rankOf = (tier: QualityTier | null): number =>
  tier === null ? -1 : tiersHighestFirst.indexOf(lowestTier) - tiersHighestFirst.indexOf(tier);

/** Some classifications of a year as a list shows them, by id. */
export async function classificationRows(
  tx: Tx,
  year: number,
  ids: readonly string[],
): Promise<Map<string, ClassificationRow>> {
  const found = await rows<ClassificationRow>(tx, select, [year, ids]);
  return new Map(found.map((row) => [row.id, row]));
}

const select = `
  select ${rowColumns} from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and c.id = any ($2::bigint[])`;
