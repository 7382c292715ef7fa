import {
  type Finding,
  type IsoDate,
  isCollectiveReviewed,
  isReported,
  isReviewDue,
  judgeReview,
  minimumDurationOf,
  type ReviewFacts,
  type ReviewLaw,
  type ReviewState,
  type RuleSet,
  stateOfAll,
  type TurnInReview,
} from "@xep-loai/domain";
import { collectiveFacts } from "./collective.facts.ts";
import { individualFacts, mainReview, type PersonSurroundings } from "./individual.facts.ts";
import { type PlaceStanding, placesOf } from "./place-standing.ts";
import type { StoredReview } from "./stored-review.ts";
import { isCollective, type SubjectEntry } from "./subject-entry.ts";

/** What is known around a subject. */
export interface Surroundings {
  readonly year: number;
  readonly ruleSet: RuleSet;
  /** undefined: the rules of that year are not held. */
  readonly law: ReviewLaw | undefined;
  readonly holidays: ReadonlySet<IsoDate>;
  /** Of persons before a collective. */
  readonly turns: readonly TurnInReview[];
  readonly person: PersonSurroundings;
}

/** A subject with its reviews and what the rules say of them. */
export interface JudgedSubject {
  readonly entry: SubjectEntry;
  readonly around: Surroundings;
  /** Of a person those at all places. */
  readonly reviews: readonly StoredReview[];
  /** The one the subject is listed for; undefined: none yet. */
  readonly main: StoredReview | undefined;
  readonly facts: ReviewFacts;
  /** false: not reviewed at all (exempt, suspended). */
  readonly isDue: boolean;
  /** Of one who is not: the rule that says so; null: of everybody else. */
  readonly notDue: Finding | null;
  readonly state: ReviewState;
  /** Before whom; none for a collective. */
  readonly places: readonly PlaceStanding[];
  /** Everything the rules found, what passed included. */
  readonly all: readonly Finding[];
}

/** What the rules in force say of a subject as it is recorded; of one whose result only tells the day, nothing. */
export function judged(entry: SubjectEntry, reviews: readonly StoredReview[], around: Surroundings): JudgedSubject {
  const { law, year, holidays } = around;
  const facts = factsOf(entry, reviews, around);
  const places = facts.of === "COLLECTIVE" || law === undefined ? [] : placesOf(facts, reviews, law.parameters.places);
  const isDue = law === undefined || isToBeReviewed(facts, reviews, law);
  const notDue = law === undefined || isDue ? null : whoIsReviewed(facts, rulesFor(entry, law), year);
  const isToldOnly = reviews.length === 0 && entry.reviewCompletedOn !== null;
  const all = law === undefined || !isDue || isToldOnly ? [] : judgeReview(facts, rulesFor(entry, law), year, holidays);
  const main = isCollective(entry) ? reviews[0] : mainReview(entry, reviews);
  const asked = places.filter(({ isRequired }) => isRequired).length;
  const state = isToldOnly ? "COMPLETED" : stateOfAll(reviews, Math.max(asked, 1));
  return { entry, around, reviews, main, facts, isDue, notDue, state, places, all };
}

/** A collective the documents do not name is reviewed only where somebody did so. */
const isToBeReviewed = (facts: ReviewFacts, reviews: readonly StoredReview[], { parameters }: ReviewLaw): boolean =>
  facts.of === "COLLECTIVE"
    ? facts.kind === null || reviews.length > 0 || isCollectiveReviewed(facts, parameters)
    : isReviewDue(facts, parameters);

/** What the first rule on who is reviewed says. */
const whoIsReviewed = (facts: ReviewFacts, law: ReviewLaw, year: number): Finding | null =>
  judgeReview(facts, law, year).find(({ effect }) => effect === "SCOPE") ?? null;

/** Of somebody who is both, the member is asked in the cell, the leader before the own body. */
const rulesFor = ({ subjectKind }: SubjectEntry, law: ReviewLaw): ReviewLaw => ({
  ...law,
  rules: { ...law.rules, individual: law.rules.individual.filter(({ subjects }) => subjects.includes(subjectKind)) },
});

export const factsOf = (entry: SubjectEntry, reviews: readonly StoredReview[], around: Surroundings): ReviewFacts =>
  isCollective(entry)
    ? collectiveFacts(entry, reviews[0], around.turns, around.ruleSet.regime)
    : individualFacts(entry, reviews, around.person, around.ruleSet.regime);

/** What a reader is told: everything but what passed or does not apply. */
export const reportedOf = ({ all }: JudgedSubject): Finding[] => all.filter(isReported);

/** How long the collective's review lasts at least; null: no document says it, or no collective. */
export function minimumOf({ facts, around: { law } }: JudgedSubject) {
  if (facts.of !== "COLLECTIVE" || law === undefined) return null;
  const { provincial, centralAffiliated, delegated } = law.parameters.minDurationDays;
  return minimumDurationOf(facts, [...provincial, ...centralAffiliated, ...delegated]);
}
