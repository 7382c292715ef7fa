import "reflect-metadata";
import {
  Effect,
  Means,
  meansLabels,
  RuleStanding,
  ruleStandingLabels,
  Severity,
  Step,
  SubjectKind,
  stepLabels,
} from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DocumentRef } from "../document/document-ref.type.ts";
import { CitedRule } from "../shared/cited-rule.type.ts";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { resultOf } from "../shared/refusal.type.ts";

registerLabelled(Step, "Step", "At which step of the year a rule acts (rules.md 3).", stepLabels);
registerLabelled(Means, "Means", "How the product makes a rule count.", meansLabels);
registerLabelled(RuleStanding, "RuleStanding", "How a rule stands for an organisation in a year.", ruleStandingLabels);

@ObjectType({ description: "The words in force where a lower document says a rule anew." })
export class Rewording extends CitedRule {}

@ObjectType({ description: "A rule of the registry, and how it stands for an organisation in a year." })
export class Rule extends CitedRule {
  @Field(() => Effect, { description: "What it does when it is not met." })
  effect!: Effect;

  @Field(() => Severity, { description: "What follows where it is not met." })
  severity!: Severity;

  @Field(() => [SubjectKind], { description: "Whom it is about." })
  subjects!: readonly SubjectKind[];

  @Field(() => Step, { description: "At which step it acts." })
  step!: Step;

  @Field(() => Means, { description: "How the product makes it count there." })
  means!: Means;

  @Field(() => ID, { description: "Of which document it is, e.g. HD21." })
  documentId!: string;

  @Field(() => DocumentRef, {
    nullable: true,
    description: "That document by its name; null for one that is no layer of the rules, e.g. a notice of inspection.",
  })
  document!: DocumentRef | null;

  @Field(() => RuleStanding, { description: "How it stands here." })
  standing!: RuleStanding;

  @Field(() => Rewording, { nullable: true, description: "What stands in its place; null where nothing does." })
  inPlace!: Rewording | null;

  @Field(() => Int, {
    description:
      "How many it touched in the year, at the organisation and below: subjects of which it was not met, not known, to be " +
      "looked at or still to be attested, or that it left without a tier; for a quota the scopes in which it is not kept; " +
      "for a deadline the organisations that were not in by it; of the reviews of collectives those it speaks against.",
  })
  touched!: number;

  @Field(() => Int, {
    description:
      "Its warnings there: where it contradicts the tier somebody has, or a quota is not kept. A condition that only a higher tier misses touches and does not warn.",
  })
  warned!: number;
}

@ObjectType({ description: "Rules of the registry, in the order of the documents." })
export class RuleList {
  @Field(() => [Rule], { description: "Those asked for." })
  rules!: Rule[];

  @Field(() => Int, { description: "How many there are in all, whatever was asked for." })
  known!: number;
}

export const RuleListResult = resultOf("RuleList", RuleList);
