import "reflect-metadata";
import { QuotaBase, QuotaLight, QuotaStatus, SubjectKind, type Text } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CitedRule } from "../shared/cited-rule.type.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { TextType } from "../shared/text.type.ts";
import { RaisingDecision } from "./outstanding/raising-decision.type.ts";

@ObjectType({ description: "How one scope uses its quota of the top tier (rules.md 3.9)." })
export class QuotaUse extends CitedRule {
  @Field(() => ID, { description: "Of the scope, within its year." })
  id!: string;

  @Field(() => OrganisationRef, { description: "The organisation within which the scope is counted." })
  organisation!: OrganisationRef;

  @Field(() => SubjectKind, { description: "Whose quota." })
  subjectKind!: SubjectKind;

  @Field(() => String, {
    description:
      "Code of the group counted together (rules.md 3.9.6, rules-2025.md 3.13.3): a level, a kind of organisation or of " +
      "collective, a title group, of members their form; empty where all members count together.",
  })
  scopeGroup!: string;

  @Field(() => TextType, { description: "The group in words." })
  scopeLabel!: Text;

  @Field(() => Int, { description: "X: subjects at EXCELLENT." })
  excellent!: number;

  @Field(() => Int, { description: "T: subjects at GOOD." })
  good!: number;

  @Field(() => Int, { description: "Those at GOOD and EXCELLENT together." })
  pool!: number;

  @Field(() => Int, { description: "Subjects at COMPLETED." })
  completed!: number;

  @Field(() => Int, { description: "Subjects at NOT_COMPLETED." })
  notCompleted!: number;

  @Field(() => Int, { description: "Subjects to be rated and not decided yet; their tiers so far count above." })
  pending!: number;

  @Field(() => Int, { description: "Subjects at any tier." })
  rated!: number;

  @Field(() => QuotaBase, { description: "What the quota is a share of; ALL_RATED: the two readings are one." })
  base!: QuotaBase;

  @Field(() => Int, { description: "The quota in percent of its base." })
  pct!: number;

  @Field(() => Int, { description: "Most allowed at EXCELLENT, counted on those at GOOD, or on all rated." })
  maxGoodOnly!: number;

  @Field(() => Int, {
    description: "Most allowed at EXCELLENT, counted on those at GOOD and EXCELLENT, or on all rated.",
  })
  maxGoodAndAbove!: number;

  @Field(() => Int, { description: "excellent − maxGoodOnly, at least 0." })
  over!: number;

  @Field(() => Boolean, {
    description: "Fewer at GOOD, or in 2016 fewer members in the cell, than a share is taken of: one may be chosen.",
  })
  smallBase!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: "Everybody in the cell, rated or not; null where no rule asks for it.",
  })
  headCount!: number | null;

  @Field(() => Boolean, {
    description:
      "A wider share is allowed: special merit is attested of the place (2016), or a decision on an outstanding unit sets it (QĐ 366).",
  })
  special!: boolean;

  @Field(() => RaisingDecision, {
    nullable: true,
    description: "The document that sets the wider share under QĐ 366; null where the usual one holds.",
  })
  raisedBy!: RaisingDecision | null;

  @Field(() => Boolean, { description: "A cell of fewer members may choose more than this one (rules.md C17)." })
  lessThanSmall!: boolean;

  @Field(() => Boolean, { description: "Somebody of the scope is not decided yet." })
  provisional!: boolean;

  @Field(() => QuotaStatus, { description: "Under both readings." })
  status!: QuotaStatus;

  @Field(() => QuotaLight, { description: "Under the reading the rule set follows." })
  light!: QuotaLight;

  @Field(() => String, { nullable: true, description: "Of the base, one decimal; null where the base is empty." })
  usedPercent!: string | null;

  @Field(() => TextType, { description: "The sum spelled out: how many of how many, the limit, how many too many." })
  arithmetic!: Text;
}
