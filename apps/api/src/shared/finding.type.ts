import "reflect-metadata";
import { Effect, effectLabels, Outcome, QualityTier, Severity, type Text } from "@xep-loai/domain";
import { Field, ObjectType } from "type-graphql";
import { CitedRule } from "./cited-rule.type.ts";
import { registerLabelled } from "./labelled-enum.ts";
import { TextType } from "./text.type.ts";

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
