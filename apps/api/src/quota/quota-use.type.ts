import "reflect-metadata";
import { QuotaLight, QuotaStatus, SubjectKind, type Text } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CitedRule } from "../shared/cited-rule.type.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { TextType } from "../shared/text.type.ts";

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
      "Code of the group counted together (rules.md 3.9.6): a level, a kind of collective, a title group; empty for members.",
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

  @Field(() => Int, { description: "The quota in percent of its base." })
  pct!: number;

  @Field(() => Int, { description: "Most allowed at EXCELLENT, counted on those at GOOD." })
  maxGoodOnly!: number;

  @Field(() => Int, { description: "Most allowed at EXCELLENT, counted on those at GOOD and EXCELLENT." })
  maxGoodAndAbove!: number;

  @Field(() => Int, { description: "excellent − maxGoodOnly, at least 0." })
  over!: number;

  @Field(() => Boolean, { description: "Fewer at GOOD than a share can be taken of: one may be chosen." })
  smallBase!: boolean;

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
