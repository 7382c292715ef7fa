import type { Body } from "../vocabulary/body.ts";
import type { ClassificationState } from "../vocabulary/state.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";

/** Why a decided tier falls: a shortcoming found later, or a condition of the tier that does not hold. */
export const CancellationGround = { NEW_DEFECT: "NEW_DEFECT", CONDITION_NOT_MET: "CONDITION_NOT_MET" } as const;
export type CancellationGround = (typeof CancellationGround)[keyof typeof CancellationGround];

/** A cancellation as it is about to be recorded. */
export interface CancellationFacts {
  readonly subject: SubjectKind;
  readonly state: ClassificationState;
  readonly ground: CancellationGround;
  /** In words; blank: none given. */
  readonly reason: string;
  readonly decidedBy: Body;
  readonly cancelledBy: Body;
  readonly year: number;
  /** The year of the rating opened in its place. */
  readonly reopenedYear: number;
}
