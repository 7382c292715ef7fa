import {
  type ClassificationState,
  type NotRatedReason,
  needsRecognition,
  type QualityTier,
  type Regime,
  regimeOfKey,
  type YearlyResult,
} from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { type StoredYearAnswer, yearAnswersOf } from "./award-answers.service.ts";
import { type CandidateRow, placeOf } from "./candidate-row.ts";

/** One year of a subject, wherever it was then. */
export interface YearOfSubject {
  readonly year: number;
  readonly regime: Regime;
  readonly state: ClassificationState;
  readonly tier: QualityTier | null;
  readonly notRatedReason: NotRatedReason | null;
  /** Whether it was recognised as «tiêu biểu»; null: nothing was said of it. */
  readonly isTypical: boolean | null;
  /** What a committee said of a year under other rules; null: nothing. */
  readonly answer: StoredYearAnswer | null;
}

/** The years of some subjects up to the one of the award, in two statements. */
export async function historiesOf(tx: Tx, year: number, subjects: readonly CandidateRow[]) {
  const ids = subjects.map(({ id }) => id);
  const found = Map.groupBy(await rows<Stored>(tx, resultsSql, [year, ids]), ({ id }) => id);
  const answersOf = await yearAnswersOf(tx, year, subjects);
  return (subject: CandidateRow): readonly YearOfSubject[] => {
    const answers = new Map(answersOf(subject).map((answer) => [answer.ofYear, answer]));
    return (found.get(subject.id) ?? []).map(({ id: _, ruleSetId, ...result }) => ({
      ...result,
      regime: regimeOfKey(ruleSetId) ?? "NOT_HELD",
      answer: answers.get(result.year) ?? null,
    }));
  };
}

/** As the rules of awards read them. */
export const resultsOf = (row: CandidateRow, history: readonly YearOfSubject[]): readonly YearlyResult[] =>
  history.map(({ year, regime, tier, answer, isTypical }) => ({
    year,
    regime,
    tier,
    ...(answer === null ? {} : { isAttested: answer.counts }),
    ...(needsRecognition({ ...placeOf(row), regime }) ? { isTypical: isTypical === true } : {}),
  }));

interface Stored extends Omit<YearOfSubject, "regime" | "answer"> {
  readonly id: string;
  readonly ruleSetId: string;
}

const resultsSql = `
  select classification_id::text as id, year, state, tier, not_rated_reason as "notRatedReason", rule_set_id as "ruleSetId",
         is_typical as "isTypical"
    from award_results($1, $2::bigint[])`;
