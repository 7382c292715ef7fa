import type { Verdict } from "@xep-loai/domain";
import { quotaUsesById } from "../../quota/quota-row.service.ts";
import { asSystem } from "../../shared/as-system.ts";
import { isRefused, type Refused, refuseInput } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import type { ClassificationRow } from "../classification-row.type.ts";
import { dependentsOfEach } from "../recheck/around.ts";
import { classificationIdOf, quotaUseIdOf } from "../recheck/flagged.ts";
import { rowColumns } from "../row-columns.ts";
import { standings } from "../steps/standing.service.ts";
import { listProblems, type TierItem } from "../steps/step-item.ts";
import type { OfYear } from "../steps/steps.service.ts";
import { verdictsOf } from "../steps/verdicts.service.ts";
import type { TouchedResult, TriedResult, WhatIf } from "./candidate.type.ts";
import { triedResult } from "./tried-result.ts";

/**
 * What would be if these tiers were decided, against what would be at the tiers they have now: the same triggers count it that
 * count a decision, so its figures are those that would stand. What it touches is told within the asker's sight alone: a member
 * counts where it violated, wherever that is. The transaction it runs in is never kept.
 */
export async function whatIf(tx: Tx, { year, items }: OfYear<TierItem>): Promise<WhatIf | Refused> {
  const problems = listProblems(items, "items");
  if (problems.length > 0) return refuseInput(problems);
  const standing = await standings(tx, year, items, "DECIDED_BY");
  if (isRefused(standing)) return standing;
  const { scopes, results, moved } = await asSystem(tx, (system) => tried(system, year, items));
  const touched = await rows<ClassificationRow>(tx, touchedRows, [year, [...moved.keys()]]);
  return {
    quotas: [...(await quotaUsesById(tx, year, scopes)).values()],
    results,
    touched: touched.map((row) => ({ ...row, ...(moved.get(row.id) as MovedCeiling) })),
  };
}

type MovedCeiling = Pick<TouchedResult, "ceilingBefore" | "ceilingAfter">;

interface Tried {
  readonly scopes: readonly string[];
  readonly results: TriedResult[];
  /** By id of the result whose ceiling would be another. */
  readonly moved: ReadonlyMap<string, MovedCeiling>;
}

async function tried(system: Tx, year: number, items: readonly TierItem[]): Promise<Tried> {
  const ids = items.map(({ id }) => id);
  const resting = [...(await dependentsOfEach(system, year, ids)).values()].flat();
  const around = [...new Set(resting.map(({ id }) => classificationIdOf(id)).filter((id) => id !== null))];
  const scopes = [...new Set(resting.map(({ id }) => quotaUseIdOf(id)).filter((id) => id !== null))];
  await rows(system, asDecided("coalesce(c.tier, i.tier)"), [year, JSON.stringify(items)]);
  const before = await verdictsOf(system, year, around);
  await rows(system, asDecided("i.tier"), [year, JSON.stringify(items)]);
  const after = await verdictsOf(system, year, around);
  const verdicts = await verdictsOf(system, year, ids);
  const ceilings = around.map((id) => [id, movedCeiling(before.get(id), after.get(id))] as const);
  return {
    scopes,
    results: items.flatMap(({ id, tier }) => {
      const verdict = verdicts.get(id);
      return verdict ? [triedResult(verdict, id, tier)] : [];
    }),
    moved: new Map(ceilings.filter(([, { ceilingBefore, ceilingAfter }]) => ceilingBefore !== ceilingAfter)),
  };
}

const movedCeiling = (before: Verdict | undefined, after: Verdict | undefined): MovedCeiling => ({
  ceilingBefore: before?.ceiling ?? null,
  ceilingAfter: after?.ceiling ?? null,
});

// What others rest on it waits for until it is decided; what was decided before in earnest stays as it is.
const asDecided = (tier: string) => `
  update classification c set state = 'DECIDED', not_rated_reason = null, decided_tier = ${tier}, decision_number = 'what if', decision_date = current_date
  from jsonb_to_recordset($2::jsonb) i(id bigint, tier text)
  where c.year = $1 and c.id = i.id and (c.decision_number is null or c.decision_number = 'what if') and c.state <> 'CANCELLED'`;

const touchedRows = `
  select ${rowColumns}
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and c.id = any ($2::bigint[]) order by c.subject_name, c.id`;
