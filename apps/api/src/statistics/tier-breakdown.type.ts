import "reflect-metadata";
import { QualityTier, SubjectKind } from "@xep-loai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateTimeScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";
import { TierFigures } from "./tier-figures.type.ts";

@ObjectType({
  description: "A value by which the subjects of a kind can be told apart, e.g. a level or a title group.",
})
export class TierGroup {
  @Field(() => String)
  value!: string;

  @Field(() => TextType)
  label!: TextType;
}

@ObjectType({ description: "This year minus last year." })
export class TierChange {
  @Field(() => QualityTier)
  tier!: QualityTier;

  @Field(() => Int)
  count!: number;

  @Field(() => String, { nullable: true, description: "Percentage points, one decimal, signed, e.g. +1.4." })
  points!: string | null;
}

@ObjectType()
export class TierBreakdownRow {
  @Field(() => OrganisationRef)
  organisation!: OrganisationRef;

  @Field(() => Int)
  childCount!: number;

  @Field(() => TierFigures)
  figures!: TierFigures;

  @Field(() => TierFigures, { nullable: true })
  previous!: TierFigures | null;
}

@ObjectType()
export class YearFigures {
  @Field(() => Int)
  year!: number;

  @Field(() => String)
  regime!: string;

  @Field(() => TierFigures)
  figures!: TierFigures;
}

@ObjectType({ description: "The tiers at an organisation and all below, by direct subordinate and over the years." })
export class TierBreakdown {
  @Field(() => OrganisationRef)
  organisation!: OrganisationRef;

  @Field(() => Int)
  year!: number;

  @Field(() => SubjectKind)
  subjectKind!: SubjectKind;

  @Field(() => String, { nullable: true })
  group!: string | null;

  @Field(() => [TierGroup], { description: "The values `group` can take here." })
  groups!: TierGroup[];

  @Field(() => Boolean)
  decidedOnly!: boolean;

  @Field(() => TierFigures)
  total!: TierFigures;

  @Field(() => TierFigures, { nullable: true })
  previous!: TierFigures | null;

  @Field(() => Int, { nullable: true })
  previousYear!: number | null;

  @Field(() => Boolean, { description: "Last year was rated by other rules: compare with care." })
  previousRegimeDiffers!: boolean;

  @Field(() => [TierChange])
  changes!: readonly TierChange[];

  @Field(() => TierFigures, {
    nullable: true,
    description: "What counts at the organisation itself; null when nothing does.",
  })
  own!: TierFigures | null;

  @Field(() => [TierBreakdownRow], { description: "Direct subordinates in official order." })
  rows!: TierBreakdownRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int)
  rowCount!: number;

  @Field(() => [YearFigures], { description: "Oldest first." })
  trend!: YearFigures[];

  @Field(() => DateTimeScalar)
  asOf!: Date;
}

export const TierBreakdownResult = resultOf("TierBreakdown", TierBreakdown);
