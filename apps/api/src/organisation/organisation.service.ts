import { ruleSetAt } from "../document/rule-sets.service.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { submissionsOf } from "../submission/submission.service.ts";
import { historyOf } from "./history.service.ts";
import type { Organisation } from "./organisation.type.ts";
import { ownClassifications } from "./own-classification.service.ts";
import { pathOf, refsOf, standing } from "./standing.service.ts";
import { hasUpperPower } from "./upper-power.service.ts";
import { yearKinds } from "./year-kinds.service.ts";
import { yearsInsteadOf } from "./years-instead.service.ts";

/** An organisation as it stood in a year, with the way to it and what became of it. */
export async function organisation(tx: Tx, id: string, year: number, now: Date): Promise<Organisation | Refused> {
  const found = await standing(tx, year, id);
  if (isRefused(found)) return found;
  const own = await ownClassifications(tx, year, [found.id]);
  const submissions = await submissionsOf(tx, year, [found], now);
  return {
    ...found,
    breadcrumb: pathOf(found.ancestors, await refsOf(tx, year, found.ancestors)),
    version: await versionOf(tx, found.id),
    years: await standingYears(tx, found.id),
    yearsInstead: await yearsInsteadOf(tx, found.id),
    history: await historyOf(tx, found.id),
    ruleSet: { id: found.ruleSetId, title: (await ruleSetAt(tx, found.ruleSetId)).shortTitle },
    hasUpperPower: await hasUpperPower(tx, year, found.id),
    yearKind: (await yearKinds(tx, year, [found.id]))(found.id),
    own: own.get(found.id) ?? null,
    submission: submissions.get(found.id) ?? null,
  };
}

async function standingYears(tx: Tx, id: number): Promise<number[]> {
  const sql = "select year from organisation_year where organisation_id = $1 order by year desc";
  return (await rows<{ year: number }>(tx, sql, [id])).map(({ year }) => year);
}

async function versionOf(tx: Tx, id: number): Promise<number> {
  const found = await firstRow<{ version: number }>(tx, "select version from organisation where id = $1", [id]);
  return found?.version ?? 0;
}
