import {
  type Act,
  actorsOf,
  type Body,
  bodiesOf,
  type ProcedureFacts,
  type ProcedureLaw,
  type QualityTier,
} from "@xep-loai/domain";
import type { ProcedureRow } from "./procedure-row.ts";

/** The steps up to the notice, in their order (rules.md 1.6). */
export const ProcedureStep = {
  LEVELS: "LEVELS",
  SELF_RATING: "SELF_RATING",
  PROPOSAL: "PROPOSAL",
  DISCUSSION: "DISCUSSION",
  BALLOT: "BALLOT",
  ANNOUNCEMENT: "ANNOUNCEMENT",
  APPRAISAL: "APPRAISAL",
  OPINION: "OPINION",
  DECISION: "DECISION",
  NOTIFICATION: "NOTIFICATION",
} as const;
export type ProcedureStep = (typeof ProcedureStep)[keyof typeof ProcedureStep];

/** One step: who was to take it, who did and when; null: not recorded. */
export interface ShownStep {
  readonly step: ProcedureStep;
  readonly expected: readonly Body[];
  readonly citation: string | null;
  readonly by: Body | null;
  readonly on: string | null;
  readonly tier: QualityTier | null;
}

type Taken = Pick<ShownStep, "by" | "on" | "tier">;

const nothing: Taken = { by: null, on: null, tier: null };

/** Every step that somebody is to take or that was taken. */
export const stepsOf = (row: ProcedureRow, facts: ProcedureFacts, law: ProcedureLaw | undefined): ShownStep[] =>
  Object.values(ProcedureStep)
    .map((step) => ({ step, ...expectedAt(step, facts, law), ...takenAt(step, row, facts) }))
    .filter(({ expected, by, on }) => expected.length > 0 || by !== null || on !== null);

function expectedAt(step: ProcedureStep, { rated }: ProcedureFacts, law: ProcedureLaw | undefined) {
  const actors = law && isAct(step) ? actorsOf(step, rated, law.parameters) : undefined;
  return { expected: actors ? bodiesOf(actors, rated) : [], citation: actors?.citation ?? null };
}

const isAct = (step: ProcedureStep): step is Act & ProcedureStep =>
  step !== "DISCUSSION" && step !== "ANNOUNCEMENT" && step !== "NOTIFICATION";

function takenAt(step: ProcedureStep, row: ProcedureRow, facts: ProcedureFacts): Taken {
  switch (step) {
    case "LEVELS":
      return { ...nothing, by: facts.levels?.by ?? null };
    case "SELF_RATING":
      return { by: facts.selfRating?.by ?? null, on: row.selfRatedOn, tier: row.selfTier };
    case "PROPOSAL":
      return { by: row.proposedBy, on: row.proposedOn, tier: row.proposedTier };
    case "DISCUSSION":
      return { ...nothing, on: row.discussedOn };
    case "BALLOT":
      return { by: facts.ballot?.by ?? null, on: facts.ballot?.heldOn ?? null, tier: row.votedTier };
    case "ANNOUNCEMENT":
      return { ...nothing, on: row.announcedOn };
    case "APPRAISAL":
      return { by: row.appraisedBy, on: row.appraisedOn, tier: row.appraisedTier };
    case "OPINION":
      return { ...nothing, on: row.opinions.find(({ givenOn }) => givenOn !== null)?.givenOn ?? null };
    case "DECISION":
      return { by: facts.decision?.by ?? null, on: row.decisionDate, tier: row.decidedTier };
    case "NOTIFICATION":
      return { ...nothing, on: row.subjectToldOn };
    default:
      return step satisfies never;
  }
}
