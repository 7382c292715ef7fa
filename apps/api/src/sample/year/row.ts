import type { ClassificationState, NotRatedReason, QualityTier, SubjectKind } from "@xep-loai/domain";

/** One row of `classification` as the sample writes it; columns left out stay null. */
/** A ballot as it is stored; most voted for the tier it came to. */
export interface SampleBallot {
  readonly eligible: number;
  readonly present: number;
  readonly secret: boolean;
  readonly heldOn: string;
  readonly votes: Readonly<Partial<Record<QualityTier, number>>>;
}

export interface ClassificationRow {
  readonly year: number;
  readonly id: number;
  readonly subject_kind: SubjectKind;
  readonly organisation_id: number;
  readonly member_id?: number;
  readonly collective_id?: number;
  readonly leader_id?: number;
  readonly subject_name: string;
  readonly subject_group: string;
  readonly is_head?: boolean;
  readonly state: ClassificationState;
  readonly self_tier?: QualityTier | null;
  readonly voted_tier?: QualityTier | null;
  readonly proposed_tier?: QualityTier | null;
  readonly appraised_tier?: QualityTier | null;
  readonly decided_tier?: QualityTier | null;
  readonly not_rated_reason?: NotRatedReason | null;
  readonly rated_on?: string;
  readonly review_completed_on?: string | null;
  readonly ballot?: SampleBallot | null;
  readonly decision_number?: string | null;
  readonly decision_date?: string | null;
  readonly decided_by_organisation_id?: number | null;
  readonly notified_on?: string | null;
  readonly cancelled_on?: string | null;
  readonly cancel_reason?: string | null;
  readonly replaces_id?: number | null;
  readonly facts: object;
  readonly rule_set_id: string;
  /** Attestations that go with the row: rule id → answer. */
  readonly attestations: Readonly<Record<string, boolean>>;
}
