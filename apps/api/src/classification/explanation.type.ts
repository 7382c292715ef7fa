import "reflect-metadata";
import {
  NotRatedReason,
  type ProposalVerdict,
  proposalVerdictLabels,
  QualityTier,
  type RatingStatus,
  ratingStatusLabels,
} from "@xep-loai/domain";
import { Field, ObjectType } from "type-graphql";
import { Finding } from "../shared/finding.type.ts";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { ClassificationRow } from "./classification-row.type.ts";

const RatingStatusEnum = {
  NOT_RATED: "NOT_RATED",
  BLOCKED: "BLOCKED",
  RATEABLE: "RATEABLE",
  UNDECIDED: "UNDECIDED",
} as const satisfies { [Status in RatingStatus]: Status };

/** Whether a tier may be decided, as the schema names it. */
export const ProposalVerdictEnum = {
  ACCEPTED: "ACCEPTED",
  NEEDS_ATTESTATION: "NEEDS_ATTESTATION",
  REFUSED: "REFUSED",
} as const satisfies { [Verdict in ProposalVerdict]: Verdict };

registerLabelled(
  RatingStatusEnum,
  "RatingStatus",
  "Whether a subject may be rated (rules.md 3.0).",
  ratingStatusLabels,
);
registerLabelled(
  ProposalVerdictEnum,
  "ProposalVerdict",
  "Whether a proposed tier may be decided (rules.md 3.0).",
  proposalVerdictLabels,
);
@ObjectType({ description: "What the rules say of one subject in one year; without findings where no rules are held." })
export class Explanation {
  @Field(() => RatingStatusEnum, { description: "Whether the subject may be rated." })
  status!: RatingStatus;

  @Field(() => NotRatedReason, { nullable: true, description: "Why it may not; null where it may." })
  reason!: NotRatedReason | null;

  @Field(() => Boolean, { description: "The tier must be the lowest." })
  forced!: boolean;

  @Field(() => Boolean, {
    description: "A tier needs what every lower one needs; false in 2016, where each has conditions of its own.",
  })
  cumulative!: boolean;

  @Field(() => QualityTier, { nullable: true, description: "The highest tier that nothing closes." })
  ceiling!: QualityTier | null;

  @Field(() => ProposalVerdictEnum, { nullable: true, description: "Of the present tier; null where there is none." })
  proposal!: ProposalVerdict | null;

  @Field(() => [Finding], { description: "Every rule that was asked, those that are met or do not apply included." })
  findings!: readonly Finding[];

  @Field(() => [Finding], { description: "What closes the tier one above the present one." })
  whyNotHigher!: readonly Finding[];

  @Field(() => QualityTier, { nullable: true, description: "The tier one above the present one; null at the top." })
  nextTier!: QualityTier | null;

  @Field(() => [ClassificationRow], {
    description:
      "Whom the share rules count at NOT_COMPLETED: direct subordinates of a đảng bộ, members of a chi bộ, in official " +
      "order and by name, the first 20; none for other subjects.",
  })
  lowest!: readonly ClassificationRow[];
}
