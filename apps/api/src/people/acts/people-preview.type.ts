import "reflect-metadata";
import { ClassificationState, QualityTier, SubjectKind } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { registerLabelled } from "../../shared/labelled-enum.ts";
import { resultOf } from "../../shared/refusal.type.ts";
import { DateScalar } from "../../shared/scalars.ts";

const EffectOnResult = {
  MOVES: "MOVES",
  STAYS: "STAYS",
  OFFICIAL_CELL_RATES: "OFFICIAL_CELL_RATES",
  CANCELLED: "CANCELLED",
  RENAMED: "RENAMED",
} as const;
type EffectOnResult = (typeof EffectOnResult)[keyof typeof EffectOnResult];

registerLabelled(EffectOnResult, "EffectOnResult", "What an act on a person does to a result of an open year.", {
  MOVES: { vi: "Chuyển sang nơi tiếp nhận", en: "Goes over to the receiving cell, which rates" },
  STAYS: { vi: "Giữ nguyên nơi đã tính", en: "Stays where it was counted: it was rated before the day" },
  OFFICIAL_CELL_RATES: {
    vi: "Giữ nguyên: sinh hoạt tạm thời, chi bộ chính thức vẫn xếp loại",
    en: "Stays: the other place is temporary, the official cell goes on rating",
  },
  CANCELLED: { vi: "Hủy, không xếp loại nữa", en: "Cancelled: the subject is not rated any more" },
  RENAMED: { vi: "Ghi lại tên hoặc nhóm", en: "Carries the corrected name or group" },
});

@ObjectType({ description: "A result of an open year, and what the act does to it." })
export class ChangedResult {
  @Field(() => ID, { description: "Of the classification." })
  id!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => SubjectKind, { description: "Of whom or what." })
  subjectKind!: SubjectKind;

  @Field(() => String, { description: "Name of the subject." })
  name!: string;

  @Field(() => ClassificationState, { description: "How far it has come." })
  state!: ClassificationState;

  @Field(() => QualityTier, { nullable: true, description: "null: none yet." })
  tier!: QualityTier | null;

  @Field(() => EffectOnResult, { description: "What the act does to it." })
  effect!: EffectOnResult;

  @Field(() => DateScalar, {
    description: "What it rests on: the rating meeting, else the decision, else the year's last day.",
  })
  asOf!: string;

  @Field(() => String, { nullable: true, description: "Where it counts now; null: out of sight." })
  organisationBefore!: string | null;

  @Field(() => String, { nullable: true, description: "Where it would count; null: out of sight." })
  organisationAfter!: string | null;
}

@ObjectType({ description: "A post that would end with the act." })
export class EndedPost {
  @Field(() => ID, { description: "Of the post." })
  id!: string;

  @Field(() => String, { description: "Who holds it." })
  fullName!: string;

  @Field(() => String, { description: "What it is called." })
  title!: string;
}

@ObjectType({ description: "What an act on people would change. Nothing is kept." })
export class PeopleActPreview {
  @Field(() => [ChangedResult], { description: "Results of open years the act is about, oldest year first." })
  results!: ChangedResult[];

  @Field(() => [EndedPost], { description: "Posts that would end." })
  posts!: EndedPost[];

  @Field(() => DateScalar, { nullable: true, description: "First day of it; null: a correction." })
  from!: string | null;

  @Field(() => [Int], { description: "Open years that close on that day or later: the act shows in them." })
  openYears!: number[];

  @Field(() => [Int], { description: "Closed years: all they show stays." })
  closedYears!: number[];
}
export const PeopleActPreviewResult = resultOf("PeopleActPreview", PeopleActPreview);
