import { rows, type Tx } from "../shared/tx.ts";
import type { RuleWarning } from "../warning/rule-warning.service.ts";
import { warningsOf } from "../warning/rule-warning.service.ts";
import {
  differenceOf,
  storedWarnings,
  type WarningDifference,
  writeDifference,
} from "../warning/stored-warning.service.ts";
import { factsOf } from "./classification.facts.ts";
import { verdictOf } from "./verdict-of.ts";

/** An organisation with all below it in the year's tree. */
export interface Subtree {
  readonly organisationId: number;
}

/** Small enough to hold with all their members, large enough that the number of statements does not matter. */
const organisationsAtOnce = 200;

/**
 * Asks the rules about every live classification of a subtree and brings its stored warnings in line, writing only what
 * differs. Reads in batches of organisations, so the memory it takes does not grow with the subtree.
 */
export async function evaluateClassifications(tx: Tx, year: number, scope: Subtree): Promise<void> {
  for await (const difference of warningDifferences(tx, year, scope)) await writeDifference(tx, year, difference);
}

/** How the stored warnings of a subtree differ from those the rules give now; no answer where all are right. */
export async function* verifyWarnings(tx: Tx, year: number, scope: Subtree): AsyncGenerator<WarningDifference> {
  for await (const difference of warningDifferences(tx, year, scope)) {
    if (Object.values(difference).some((warnings) => warnings.length > 0)) yield difference;
  }
}

async function* warningDifferences(tx: Tx, year: number, scope: Subtree): AsyncGenerator<WarningDifference> {
  for await (const organisationIds of batches(tx, year, scope)) {
    const stored = await storedWarnings(tx, year, organisationIds);
    yield differenceOf(stored, await rightWarnings(tx, year, organisationIds));
  }
}

async function rightWarnings(tx: Tx, year: number, organisationIds: readonly number[]): Promise<RuleWarning[]> {
  const subjects = await factsOf(tx, year, { organisationIds });
  return subjects.flatMap((subject) => warningsOf(subject.row, verdictOf(subject).findings));
}

async function* batches(tx: Tx, year: number, { organisationId }: Subtree): AsyncGenerator<number[]> {
  for (let last = 0; ; ) {
    const found = await rows<{ id: number }>(tx, subtree, [year, organisationId, last, organisationsAtOnce]);
    const ids = found.map(({ id }) => id);
    if (ids.length > 0) yield ids;
    if (ids.length < organisationsAtOnce) return;
    last = ids.at(-1) ?? last;
  }
}

const subtree = `
  select organisation_id as id
  from organisation_year
  where year = $1 and ancestors @> array[$2::int] and organisation_id > $3
  order by organisation_id
  limit $4`;
