import "reflect-metadata";
import { QuotaLight, QuotaStatus, SubjectKind, type Text } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { TextType } from "../shared/text.type.ts";

@ObjectType({ description: "How one scope uses its quota of the top tier (rules.md 3.9)." })
export class QuotaUse {
  @Field(() => ID)
  id!: string;

  @Field(() => OrganisationRef, { description: "The organisation within which the scope is counted." })
  organisation!: OrganisationRef;

  @Field(() => SubjectKind)
  subjectKind!: SubjectKind;

  @Field(() => String)
  scopeGroup!: string;

  @Field(() => TextType)
  scopeLabel!: Text;

  @Field(() => Int)
  excellent!: number;

  @Field(() => Int)
  good!: number;

  @Field(() => Int, { description: "Those at GOOD and EXCELLENT together." })
  pool!: number;

  @Field(() => Int)
  completed!: number;

  @Field(() => Int)
  notCompleted!: number;

  @Field(() => Int)
  pending!: number;

  @Field(() => Int)
  pct!: number;

  @Field(() => Int)
  maxGoodOnly!: number;

  @Field(() => Int)
  maxGoodAndAbove!: number;

  @Field(() => Int)
  over!: number;

  @Field(() => Boolean, { description: "Fewer at GOOD than a share can be taken of: one may be chosen." })
  smallBase!: boolean;

  @Field(() => Boolean, { description: "Somebody of the scope is not decided yet." })
  provisional!: boolean;

  @Field(() => QuotaStatus)
  status!: QuotaStatus;

  @Field(() => QuotaLight)
  light!: QuotaLight;

  @Field(() => String, { nullable: true, description: "Of the base, one decimal; null where the base is empty." })
  usedPercent!: string | null;

  @Field(() => TextType)
  arithmetic!: Text;

  @Field(() => String)
  ruleId!: string;

  @Field(() => String)
  citation!: string;

  @Field(() => [String])
  clause!: readonly string[];
}
