import type { Verdict } from "@xep-loai/domain";
import type { Tx } from "../shared/tx.ts";
import { isAgainstDecided, type RuleWarning, warningsOf } from "../warning/rule-warning.service.ts";
import {
  differenceOf,
  storedWarnings,
  type WarningDifference,
  writeDifference,
} from "../warning/stored-warning.service.ts";
import { batches, type Subtree } from "./batches.service.ts";
import { factsOf, type SubjectOfYear } from "./classification.facts.ts";
import {
  storedTouchedRules,
  type TouchedDifference,
  touchedDifference,
  touchedRulesOf,
  writeTouchedRules,
} from "./touched-rules.service.ts";
import { verdictOf } from "./verdict-of.ts";

/**
 * Asks the rules about every live classification of a subtree and brings its stored warnings in line, with the rules that
 * touched it, writing only what differs. Reads in batches, so the memory it takes does not grow with the subtree.
 */
export async function evaluateClassifications(tx: Tx, year: number, scope: Subtree): Promise<void> {
  for await (const ids of batches(tx, year, scope)) await write(tx, year, (await comparedIn(tx, year, ids)).difference);
}

/** Which decided tiers contradict which rules, as was stored before and as it is now. */
export interface AgainstDecided {
  readonly before: readonly AgainstRule[];
  readonly now: readonly AgainstRule[];
  /** Those that were asked, cancelled ones included. */
  readonly subjects: readonly SubjectOfYear[];
  /** What the rules say of them, by id; cancelled ones left out. */
  readonly verdicts: Verdicts;
}

/** What the rules say of some results, by id. */
export type Verdicts = ReadonlyMap<string, Verdict>;

interface AgainstRule {
  readonly flagged: string;
  readonly ruleId: string;
}

/** Brings what is stored of some classifications in line, and answers what decided tiers contradict. */
export async function bringWarningsInLine(tx: Tx, year: number, ids: readonly string[]): Promise<AgainstDecided> {
  const { stored, right, subjects, verdicts, difference } = await comparedIn(tx, year, ids);
  await write(tx, year, difference);
  return { before: against(stored), now: against(right), subjects, verdicts };
}

const against = (warnings: readonly RuleWarning[]): AgainstRule[] =>
  warnings.filter(isAgainstDecided).map(({ classificationId, ruleId }) => ({ flagged: classificationId, ruleId }));

/** What keeps the stored answers of the rules from being the right ones. */
export interface EvaluationDifference {
  readonly warnings: WarningDifference;
  readonly touched: TouchedDifference;
}

/** How what is stored of a subtree differs from what the rules say now; no answer where all is right. */
export async function* verifyEvaluation(tx: Tx, year: number, scope: Subtree): AsyncGenerator<EvaluationDifference> {
  for await (const ids of batches(tx, year, scope)) {
    const { difference } = await comparedIn(tx, year, ids);
    const found = [...Object.values(difference.warnings), ...Object.values(difference.touched)];
    if (found.some((each) => each.length > 0)) yield difference;
  }
}

async function write(tx: Tx, year: number, { warnings, touched }: EvaluationDifference): Promise<void> {
  await writeDifference(tx, year, warnings);
  await writeTouchedRules(tx, year, touched);
}

/** The warnings stored of some classifications beside the right ones, and all that has to be written. */
async function comparedIn(tx: Tx, year: number, ids: readonly string[]) {
  const stored = await storedWarnings(tx, year, ids);
  const subjects = await factsOf(tx, year, ids);
  const judged = judgedOf(subjects);
  const right = judged.flatMap(({ subject, verdict }) => warningsOf(subject.row, subject.ruleSet, verdict));
  const touched = judged.flatMap(({ subject, verdict }) => touchedRulesOf(subject.row, verdict));
  const difference: EvaluationDifference = {
    warnings: differenceOf(stored, right),
    touched: touchedDifference(await storedTouchedRules(tx, year, ids), touched),
  };
  const verdicts = new Map(judged.map(({ subject, verdict }) => [subject.row.id, verdict]));
  return { stored, right, subjects, verdicts, difference };
}

/** What is cancelled has no tier that a rule could contradict. */
const judgedOf = (subjects: readonly SubjectOfYear[]) =>
  subjects.filter(({ row }) => row.state !== "CANCELLED").map((subject) => ({ subject, verdict: verdictOf(subject) }));
