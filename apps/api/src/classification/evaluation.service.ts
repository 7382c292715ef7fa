import { rows, type Tx } from "../shared/tx.ts";
import { isAgainstDecided, type RuleWarning, warningsOf } from "../warning/rule-warning.service.ts";
import {
  differenceOf,
  storedWarnings,
  type WarningDifference,
  writeDifference,
} from "../warning/stored-warning.service.ts";
import { factsOf, type SubjectOfYear } from "./classification.facts.ts";
import type { SubjectRow } from "./subject-row.ts";
import { verdictOf } from "./verdict-of.ts";

/** An organisation with all below it in the year's tree. */
export interface Subtree {
  readonly organisationId: number;
}

/** Small enough to hold with all their findings, large enough that the number of statements does not matter. */
const classificationsAtOnce = 1000;

/**
 * Asks the rules about every live classification of a subtree and brings its stored warnings in line, writing only what
 * differs. Reads in batches, so the memory it takes does not grow with the subtree.
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

/** Which decided tiers contradict which rules, as was stored before and as it is now. */
export interface AgainstDecided {
  readonly before: readonly AgainstRule[];
  readonly now: readonly AgainstRule[];
  /** Those that were asked, cancelled ones included. */
  readonly subjects: readonly SubjectRow[];
}

interface AgainstRule {
  readonly flagged: string;
  readonly ruleId: string;
}

/** Brings the stored warnings of some classifications in line, and answers what decided tiers contradict. */
export async function bringWarningsInLine(tx: Tx, year: number, ids: readonly string[]): Promise<AgainstDecided> {
  const stored = await storedWarnings(tx, year, ids);
  const subjects = await factsOf(tx, year, ids);
  const right = warningsFor(subjects);
  await writeDifference(tx, year, differenceOf(stored, right));
  return { before: against(stored), now: against(right), subjects: subjects.map(({ row }) => row) };
}

const against = (warnings: readonly RuleWarning[]): AgainstRule[] =>
  warnings.filter(isAgainstDecided).map(({ classificationId, ruleId }) => ({ flagged: classificationId, ruleId }));

async function* warningDifferences(tx: Tx, year: number, scope: Subtree): AsyncGenerator<WarningDifference> {
  for await (const ids of batches(tx, year, scope)) {
    const stored = await storedWarnings(tx, year, ids);
    yield differenceOf(stored, await rightWarnings(tx, year, ids));
  }
}

const rightWarnings = async (tx: Tx, year: number, ids: readonly string[]): Promise<RuleWarning[]> =>
  warningsFor(await factsOf(tx, year, ids));

/** What is cancelled has no tier that a rule could contradict. */
const warningsFor = (subjects: readonly SubjectOfYear[]): RuleWarning[] =>
  subjects
    .filter(({ row }) => row.state !== "CANCELLED")
    .flatMap((subject) => warningsOf(subject.row, verdictOf(subject)));

async function* batches(tx: Tx, year: number, { organisationId }: Subtree): AsyncGenerator<string[]> {
  for (let last = "0"; ; ) {
    const found = await rows<{ id: string }>(tx, inSubtree, [year, organisationId, last, classificationsAtOnce]);
    const ids = found.map(({ id }) => id);
    if (ids.length > 0) yield ids;
    if (ids.length < classificationsAtOnce) return;
    last = ids.at(-1) ?? last;
  }
}

const inSubtree = `
  select c.id::text as id
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and o.ancestors @> array[$2::int] and c.id > $3::bigint
  order by c.id
  limit $4`;
