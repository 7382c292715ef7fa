import "reflect-metadata";
import { CancellationGround, cancellationGroundLabels, QualityTier, Sector } from "@xep-loai/domain";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import type { Asked } from "./acts/acted-on.service.ts";
import type { AskedAttestation } from "./acts/attest.service.ts";
import type { AskedCancellation } from "./acts/cancel.service.ts";
import type { AskedDecision, AskedDivergence } from "./acts/divergence.service.ts";
import type { AskedQuarters } from "./acts/quarters.service.ts";
import type { AskedSector } from "./acts/sector.service.ts";
import { AdjustmentInput } from "./adjustment.type.ts";
import type { PlaceVote } from "./entered-facts.ts";

registerLabelled(
  CancellationGround,
  "CancellationGround",
  "Why a decided result is cancelled (HD 21, II.B.6).",
  cancellationGroundLabels,
);

@ArgsType()
class ActedOnArgs implements Asked {
  @Field(() => ID, { description: "Of the classification." })
  id!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => Int, { description: "As it was read; CHANGED_MEANWHILE where somebody else was quicker." })
  version!: number;
}

@ArgsType()
export class AttestArgs extends ActedOnArgs implements AskedAttestation {
  @Field(() => String, { description: "One of `attestable`." })
  ruleId!: string;

  @Field(() => Boolean, { description: "Whether the condition holds." })
  answer!: boolean;

  @Field(() => String, { description: "The body that answered." })
  byBody!: string;

  @Field(() => String, { nullable: true, description: "In which office; null: not recorded." })
  byRole?: string | null;

  @Field(() => String, { description: "Day of the answer, ISO 8601; not in the future." })
  answeredOn!: string;

  @Field(() => String, { nullable: true, description: "Why; needed where it replaces an earlier answer." })
  note?: string | null;
}

@ArgsType()
export class CancelArgs extends ActedOnArgs implements AskedCancellation {
  @Field(() => CancellationGround, { description: "Why it cannot stand." })
  ground!: CancellationGround;

  @Field(() => String, { description: "What was found out; HD21.RERATE.CANCEL." })
  reason!: string;

  @Field(() => String, { description: "Day, ISO 8601; not before the decision, not in the future." })
  cancelledOn!: string;
}

@ArgsType()
export class AdjustArgs extends ActedOnArgs {
  @Field(() => AdjustmentInput, { description: "The decision." })
  adjustment!: AdjustmentInput;
}

@InputType({ description: "The tier a person was voted at one place of review." })
export class PlaceVoteInput implements PlaceVote {
  @Field(() => String, { description: "The place." })
  place!: string;

  @Field(() => QualityTier, { description: "The tier voted there." })
  tier!: QualityTier;
}

@InputType({ description: "What the competent authority decided between different votes." })
export class DivergenceDecisionInput implements AskedDecision {
  @Field(() => QualityTier, { description: "The tier decided on." })
  tier!: QualityTier;

  @Field(() => String, { description: "The authority." })
  byBody!: string;

  @Field(() => String, { description: "Day of its decision, ISO 8601; not in the future." })
  decidedOn!: string;

  @Field(() => String, { description: "Why this one." })
  reason!: string;
}

@ArgsType()
export class DivergenceArgs extends ActedOnArgs implements AskedDivergence {
  @Field(() => [PlaceVoteInput], { description: "2 to 10 places; they take the place of those kept before." })
  votes!: PlaceVoteInput[];

  @Field(() => DivergenceDecisionInput, { nullable: true, description: "null: not decided yet." })
  decision?: DivergenceDecisionInput | null;
}

@InputType({ description: "What one quarter of the year came to." })
export class QuarterTierInput {
  @Field(() => Int, { description: "1 to 4, each once." })
  no!: number;

  @Field(() => QualityTier, { description: "Its tier." })
  tier!: QualityTier;
}

@ArgsType()
export class QuartersArgs extends ActedOnArgs implements AskedQuarters {
  @Field(() => [QuarterTierInput], { description: "Those assessed; they take the place of those kept before." })
  quarters!: QuarterTierInput[];
}

@ArgsType()
export class SectorArgs extends ActedOnArgs implements AskedSector {
  @Field(() => Sector, { nullable: true, description: "null: its kind tells it." })
  sector?: Sector | null;
}
