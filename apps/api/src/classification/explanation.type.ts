import "reflect-metadata";
import {
  Effect,
  effectLabels,
  NotRatedReason,
  Outcome,
  type ProposalVerdict,
  proposalVerdictLabels,
  QualityTier,
  type RatingStatus,
  ratingStatusLabels,
  Severity,
  type Text,
} from "@xep-loai/domain";
import { Field, ObjectType } from "type-graphql";
import { CitedRule } from "../shared/cited-rule.type.ts";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { TextType } from "../shared/text.type.ts";
import { ClassificationRow } from "./classification-row.type.ts";

const RatingStatusEnum = {
  NOT_RATED: "NOT_RATED",
  BLOCKED: "BLOCKED",
  RATEABLE: "RATEABLE",
  UNDECIDED: "UNDECIDED",
} as const satisfies { [Status in RatingStatus]: Status };

const ProposalVerdictEnum = {
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
registerLabelled(Effect, "Effect", "What a rule does when it is not met (rules.md 3.0, Effects).", effectLabels);

@ObjectType({ description: "One fact a rule looked at; value null: not known." })
export class UsedFact {
  @Field(() => String, { description: "Path in the facts, e.g. targets.done." })
  name!: string;

  @Field(() => TextType, { description: "What the fact is called." })
  label!: Text;

  @Field(() => TextType, { nullable: true, description: "Ready to show, codes as names; null: not known." })
  value!: Text | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether this fact alone is as the rule asks; null where that is not asked of it, or it is not known.",
  })
  met!: boolean | null;
}

@ObjectType({ description: "The answer of one rule, with the clause word for word." })
export class Finding extends CitedRule {
  @Field(() => Effect, { description: "What the rule does when it is not met." })
  effect!: Effect;

  @Field(() => Severity, { description: "Of this answer." })
  severity!: Severity;

  @Field(() => Outcome, { description: "What the rule answered." })
  outcome!: Outcome;

  @Field(() => QualityTier, { nullable: true, description: "The lowest tier this closes; null where it closes none." })
  blocksTier!: QualityTier | null;

  @Field(() => [UsedFact], { description: "Everything the rule looked at." })
  facts!: readonly UsedFact[];

  @Field(() => String, {
    nullable: true,
    description: "The sum in signs, e.g. 100 · 7 = 700 < 80 · 10 = 800; null where the rule does not count.",
  })
  arithmetic!: string | null;

  @Field(() => TextType, { description: "One sentence: what was found." })
  message!: Text;
}

@ObjectType({ description: "What the rules say of one subject in one year; without findings where no rules are held." })
export class Explanation {
  @Field(() => RatingStatusEnum, { description: "Whether the subject may be rated." })
  status!: RatingStatus;

  @Field(() => NotRatedReason, { nullable: true, description: "Why it may not; null where it may." })
  reason!: NotRatedReason | null;

  @Field(() => Boolean, { description: "The tier must be the lowest." })
  forced!: boolean;

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
