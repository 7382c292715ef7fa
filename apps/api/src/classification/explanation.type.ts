import "reflect-metadata";
import {
  type Effect,
  NotRatedReason,
  Outcome,
  type ProposalVerdict,
  QualityTier,
  type RatingStatus,
  Severity,
  type Text,
} from "@xep-loai/domain";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { TextType } from "../shared/text.type.ts";

const RatingStatusEnum = {
  NOT_RATED: "NOT_RATED",
  BLOCKED: "BLOCKED",
  RATEABLE: "RATEABLE",
} as const satisfies { [Status in RatingStatus]: Status };

const ProposalVerdictEnum = {
  ACCEPTED: "ACCEPTED",
  NEEDS_ATTESTATION: "NEEDS_ATTESTATION",
  REFUSED: "REFUSED",
} as const satisfies { [Verdict in ProposalVerdict]: Verdict };

const EffectEnum = {
  NOT_RATED: "NOT_RATED",
  GATE: "GATE",
  REQUIRE: "REQUIRE",
  FORCE_LOWEST: "FORCE_LOWEST",
  CAP: "CAP",
  QUOTA: "QUOTA",
  NOTE: "NOTE",
} as const satisfies { [Kind in Effect]: Kind };

registerEnumType(RatingStatusEnum, { name: "RatingStatus" });
registerEnumType(ProposalVerdictEnum, { name: "ProposalVerdict" });
registerEnumType(EffectEnum, { name: "Effect" });

@ObjectType({ description: "One fact a rule looked at; value null: not known." })
export class UsedFact {
  @Field(() => String)
  name!: string;

  @Field(() => TextType)
  label!: Text;

  @Field(() => TextType, { nullable: true })
  value!: Text | null;
}

@ObjectType({ description: "The answer of one rule, with the clause word for word." })
export class Finding {
  @Field(() => String)
  ruleId!: string;

  @Field(() => String)
  citation!: string;

  @Field(() => [String])
  clause!: readonly string[];

  @Field(() => EffectEnum)
  effect!: Effect;

  @Field(() => Severity)
  severity!: Severity;

  @Field(() => Outcome)
  outcome!: Outcome;

  @Field(() => QualityTier, { nullable: true, description: "The lowest tier this closes; null where it closes none." })
  blocksTier!: QualityTier | null;

  @Field(() => [UsedFact])
  facts!: readonly UsedFact[];

  @Field(() => String, { nullable: true })
  arithmetic!: string | null;

  @Field(() => TextType)
  message!: Text;
}

@ObjectType({ description: "What the rules say of one subject in one year; without findings where no rules are held." })
export class Explanation {
  @Field(() => RatingStatusEnum)
  status!: RatingStatus;

  @Field(() => NotRatedReason, { nullable: true })
  reason!: NotRatedReason | null;

  @Field(() => Boolean, { description: "The tier must be the lowest." })
  forced!: boolean;

  @Field(() => QualityTier, { nullable: true, description: "The highest tier that nothing closes." })
  ceiling!: QualityTier | null;

  @Field(() => ProposalVerdictEnum, { nullable: true, description: "Of the present tier; null where there is none." })
  proposal!: ProposalVerdict | null;

  @Field(() => [Finding])
  findings!: readonly Finding[];

  @Field(() => [Finding], { description: "What closes the tier one above the present one." })
  whyNotHigher!: readonly Finding[];

  @Field(() => QualityTier, { nullable: true, description: "The tier one above the present one; null at the top." })
  nextTier!: QualityTier | null;
}
