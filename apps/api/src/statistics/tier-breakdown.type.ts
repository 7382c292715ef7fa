import "reflect-metadata";
import { QualityTier, type Regime, SubjectKind } from "@xep-loai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { RegimeEnum } from "../shared/regime.type.ts";
import { DateTimeScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";
import { TierFigures } from "./tier-figures.type.ts";

@ObjectType({
  description: "A value by which the subjects of a kind can be told apart, e.g. a level or a title group.",
})
export class TierGroup {
  @Field(() => String, { description: "Code, to be given as `group`." })
  value!: string;

  @Field(() => TextType, { description: "The group in words." })
  label!: TextType;
}

@ObjectType({ description: "This year minus last year." })
export class TierChange {
  @Field(() => QualityTier, { description: "Of which tier." })
  tier!: QualityTier;

  @Field(() => Int, { description: "Subjects, this year minus last year." })
  count!: number;

  @Field(() => String, { nullable: true, description: "Percentage points, one decimal, signed, e.g. +1.4." })
  points!: string | null;
}

@ObjectType({ description: "The figures of one direct subordinate." })
export class TierBreakdownRow {
  @Field(() => OrganisationRef, { description: "A direct subordinate." })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "Its own direct subordinates." })
  childCount!: number;

  @Field(() => TierFigures, { description: "At it and all below." })
  figures!: TierFigures;

  @Field(() => TierFigures, {
    nullable: true,
    description: "The same of the year before, of it or of what went up in it; null where nothing was counted.",
  })
  previous!: TierFigures | null;
}

@ObjectType({ description: "The figures of one year." })
export class YearFigures {
  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => RegimeEnum, { description: "Kind of rules the year was rated under; NOT_HELD: taken over unchecked." })
  regime!: Regime;

  @Field(() => TierFigures, { description: "At the organisation and all below, in that year's tree." })
  figures!: TierFigures;
}

@ObjectType({ description: "The tiers at an organisation and all below, by direct subordinate and over the years." })
export class TierBreakdown {
  @Field(() => OrganisationRef, { description: "Whose figures." })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => SubjectKind, { description: "Whose tiers." })
  subjectKind!: SubjectKind;

  @Field(() => String, { nullable: true, description: "The group counted; null: all." })
  group!: string | null;

  @Field(() => Boolean, { description: "Decided tiers alone are counted." })
  decidedOnly!: boolean;

  @Field(() => TierFigures, { description: "At the organisation and all below." })
  total!: TierFigures;

  @Field(() => TierFigures, {
    nullable: true,
    description: "The same of the year before; null where neither the organisation stood nor what went up in it.",
  })
  previous!: TierFigures | null;

  @Field(() => [OrganisationRef], {
    description:
      "Whose figures `previous` are, where the organisation did not stand then: all that went up in it when it was founded.",
  })
  previousOf!: OrganisationRef[];

  @Field(() => Int, { nullable: true, description: "The year of `previous`." })
  previousYear!: number | null;

  @Field(() => Boolean, { description: "Last year was rated by other rules: compare with care." })
  previousRegimeDiffers!: boolean;

  @Field(() => Boolean, { description: "The organisation's own results are checked against rules in this year." })
  rulesHeld!: boolean;

  @Field(() => [TierChange], { description: "By tier; empty without a year before." })
  changes!: readonly TierChange[];

  @Field(() => TierFigures, {
    nullable: true,
    description: "What counts at the organisation itself; null when nothing does.",
  })
  own!: TierFigures | null;

  @Field(() => [TierBreakdownRow], { description: "Direct subordinates in official order." })
  rows!: TierBreakdownRow[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;

  @Field(() => Int, { description: "Rows of all pages." })
  rowCount!: number;

  @Field(() => [YearFigures], { description: "Oldest first." })
  trend!: YearFigures[];

  @Field(() => DateTimeScalar, { description: "When the figures were read." })
  asOf!: Date;
}

export const TierBreakdownResult = resultOf("TierBreakdown", TierBreakdown);
