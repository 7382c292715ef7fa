import type { ClassificationState, QualityTier } from "@xep-loai/domain";
import { fixedChance } from "../random.ts";
import type { SampleOrganisation } from "../tree/organisation.ts";
import { decidedOn, isBehind, membersReviewedOn, ratedOn, type SampleYear, stateOf } from "./calendar.ts";
import type { MemberOutcome } from "./members.ts";
import { cancelledDecision } from "./planted-members.ts";
import type { ClassificationRow, SampleBallot } from "./row.ts";
import { type Decision, steps } from "./steps.ts";

const earlier: Readonly<Partial<Record<ClassificationState, ClassificationState>>> = {
  APPRAISED: "PROPOSED",
  PROPOSED: "VOTED",
  VOTED: "SELF_RATED",
};

/** In a committee that is behind, some members are a step further back than the rest. */
function reached(outcome: MemberOutcome, scope: SampleOrganisation, year: number): ClassificationState {
  const state = outcome.planted?.state ?? stateOf(year, scope);
  const further = isBehind(year, scope) && !outcome.planted && fixedChance("step", outcome.member.id) < 0.4;
  return further ? (earlier[state] ?? state) : state;
}

function tally({ member }: MemberOutcome, tier: QualityTier, present: number, year: number): SampleBallot {
  const against = Math.floor(fixedChance("ballot", year, member.id) * 3);
  return {
    eligible: present,
    present,
    secret: true,
    heldOn: ratedOn(year, "MEMBER"),
    votes: { [tier]: Math.max(1, present - against) },
  };
}

/** What the database knows of the person itself is not entered again. */
function enteredFacts({ facts }: MemberOutcome): object {
  const { isCivilServant: _, ...entered } = { isCivilServant: undefined, ...facts };
  return JSON.parse(JSON.stringify(entered)) as object;
}

const subjectColumns = ({ member, cell }: MemberOutcome, { year, keyOf }: SampleYear) => ({
  year,
  subject_kind: "MEMBER" as const,
  organisation_id: cell.id,
  member_id: member.id,
  subject_name: member.fullName,
  subject_group: member.isCivilServant ? "CIVIL_SERVANT" : "",
  rule_set_id: keyOf(cell),
  rated_on: ratedOn(year, "MEMBER"),
});

const decisionOf = ({ cell }: MemberOutcome, scope: SampleOrganisation, year: number): Decision => ({
  number: `${20 + (scope.id % 60)}-QĐ/${scope.id === cell.id ? "CB" : "ĐU"}`,
  on: decidedOn(year, "MEMBER"),
  byOrganisationId: scope.id,
});

function row(
  outcome: MemberOutcome,
  scope: SampleOrganisation,
  sampleYear: SampleYear,
  id: number,
  present: number,
): ClassificationRow {
  const { year } = sampleYear;
  const { member, reason, tier } = outcome;
  const base = { ...subjectColumns(outcome, sampleYear), id };
  if (reason !== null)
    return {
      ...base,
      state: "DRAFT",
      not_rated_reason: reason,
      facts: {},
      attestations: {},
      review_completed_on: null,
    };
  const state = reached(outcome, scope, year);
  const decision = decisionOf(outcome, scope, year);
  const taken = steps(state, tier, `${year}/${member.id}`, decision);
  return {
    ...base,
    ...taken,
    review_completed_on: state === "DRAFT" ? null : membersReviewedOn(year),
    ballot: taken.voted_tier ? tally(outcome, taken.voted_tier, present, year) : null,
    facts: enteredFacts(outcome),
    attestations: outcome.attestations,
  };
}

/** The cancelled decision in front of the one that replaced it (HD 21, II.B.6, bullet 5). */
function withRerating(
  rows: readonly ClassificationRow[],
  old: ClassificationRow,
  nextId: () => number,
): ClassificationRow[] {
  const { tier: before, cancelledOn, reason } = cancelledDecision;
  const tiers = {
    self_tier: before,
    voted_tier: before,
    proposed_tier: before,
    appraised_tier: before,
    decided_tier: before,
  };
  const cancelled: ClassificationRow = {
    ...old,
    ...tiers,
    ballot: old.ballot ? { ...old.ballot, votes: { [before]: old.ballot.present - 1 } } : null,
    state: "CANCELLED",
    cancelled_on: cancelledOn,
    cancel_reason: reason,
  };
  const renewed: ClassificationRow = {
    ...old,
    id: nextId(),
    replaces_id: old.id,
    self_tier: before,
    rated_on: "2021-02-18",
    decision_date: "2021-02-20",
    decision_number: "09-QĐ/ĐU",
    notified_on: "2021-02-20",
  };
  return rows.flatMap((one) => (one === old ? [cancelled, renewed] : [one]));
}

/** The rows of all members of one committee's cells. */
export function memberRows(
  outcomes: readonly MemberOutcome[],
  scope: SampleOrganisation,
  sampleYear: SampleYear,
  nextId: () => number,
): ClassificationRow[] {
  const present = (cell: SampleOrganisation) =>
    outcomes.filter((one) => one.cell === cell && one.reason === null).length;
  const rows = outcomes.map((outcome) => row(outcome, scope, sampleYear, nextId(), present(outcome.cell)));
  const rerated = outcomes.findIndex((one) => one.planted?.cancelled === true);
  const old = rows[rerated];
  return old ? withRerating(rows, old, nextId) : rows;
}
