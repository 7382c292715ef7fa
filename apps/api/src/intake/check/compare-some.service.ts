import { dayInVietnam } from "@xep-loai/domain";
import { ruleSetsOf } from "../../document/rule-sets.service.ts";
import { asSystem } from "../../shared/as-system.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { columnsUnder } from "./columns-at.service.ts";
import { compareRow } from "./compare-row.ts";
import type { ComparedRow } from "./keep-compared.service.ts";
import { type ResultAsIs, resultsOf, type StagedRow } from "./row-beside-result.ts";
import type { RowRules } from "./row-rules.ts";

/** Of which unit and year a workbook is. */
export interface IntakePlace {
  readonly year: number;
  readonly organisationId: number;
}

/** Some rows, each with what becomes of it, as the actor sees the results. */
export async function compareSome(
  tx: Tx,
  place: IntakePlace,
  staged: readonly StagedRow[],
  now: Date,
): Promise<ComparedRow[]> {
  const results = await resultsOf(
    tx,
    place,
    staged.map(({ key }) => key),
  );
  const isReceived = await receivedAmong(tx, place.year, [...results.values()]);
  const rulesOf = await rulesUnder(tx, [...results.values()], dayInVietnam(now));
  return staged.map((row) => {
    const found = results.get(row.key);
    const result = found?.subject === row.subject ? found : undefined;
    const compared = compareRow(row, result && { result, rules: rulesOf(result), isReceived: isReceived(result) });
    return { row, result, ...compared };
  });
}

/** The rules of each result's own rule set; its columns are made once. */
async function rulesUnder(
  tx: Tx,
  results: readonly ResultAsIs[],
  today: string,
): Promise<(of: ResultAsIs) => RowRules> {
  const ruleSetOf = await ruleSetsOf(
    tx,
    results.map(({ ruleSetId }) => ruleSetId),
  );
  const known = new Map<string, ReturnType<typeof columnsUnder>>();
  return ({ ruleSetId, subject }) => {
    const ruleSet = ruleSetOf(ruleSetId);
    const columnsOf = known.get(ruleSetId) ?? columnsUnder(ruleSet);
    known.set(ruleSetId, columnsOf);
    return { ruleSet, columns: columnsOf(subject), today };
  };
}

/** Where the actor changes nothing any more, as a committee above has received the results. */
async function receivedAmong(
  tx: Tx,
  year: number,
  results: readonly ResultAsIs[],
): Promise<(result: ResultAsIs) => boolean> {
  const places = [...new Set(results.map(({ organisationId }) => organisationId))];
  const found = await asSystem(tx, (system) => rows<{ id: number }>(system, receivedSql, [year, places]));
  const received = new Set(found.map(({ id }) => id));
  return ({ organisationId }) => received.has(organisationId);
}

const receivedSql = `
  select o.id from unnest($2::int[]) o(id) where exists (select from received_above_actor($1, o.id) s where is_locked(s))`;
