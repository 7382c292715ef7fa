import "reflect-metadata";
import { Position, ReviewedCollectiveKind } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";

@ObjectType({ description: "A leadership collective of an organisation." })
export class LeadershipCollective {
  @Field(() => ID, { description: "Of the collective." })
  id!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => ReviewedCollectiveKind, { description: "What it is." })
  kind!: ReviewedCollectiveKind;

  @Field(() => DateScalar, { description: "First day." })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: "First day it is no more; null: it still is." })
  until!: string | null;

  @Field(() => Int, { description: "Counts its changes; an act says which one it saw." })
  version!: number;
}

@ObjectType({ description: "A post of an organisation, and who holds it." })
export class LeadershipPost {
  @Field(() => ID, { description: "Of the post, as results name it." })
  id!: string;

  @Field(() => String, { description: "Who holds it." })
  fullName!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The member who holds it; null: somebody outside the Party, or out of sight.",
  })
  memberId!: string | null;

  @Field(() => String, { description: "What the post is called." })
  title!: string;

  @Field(() => Position, { description: "What it is in the words of the documents." })
  position!: Position;

  @Field(() => Boolean, { description: "Head of the organisation or of the collective." })
  isHead!: boolean;

  @Field(() => ID, { nullable: true, description: "The collective it sits in; null: none." })
  collectiveId!: string | null;

  @Field(() => DateScalar, { description: "First day." })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: "First day no longer in the post; null: still in it." })
  until!: string | null;

  @Field(() => Int, { description: "Counts its changes; an act says which one it saw." })
  version!: number;
}

@ObjectType({
  description: "Equivalent titles («chức danh tương đương»): leaders of one group count together (HD 21, II.B.4).",
})
export class TitleGroupRef {
  @Field(() => ID, { description: "Of the group." })
  id!: string;

  @Field(() => TextType, { description: "Its name." })
  name!: TextType;
}

@ObjectType({ description: "Collectives and posts of an organisation in a year." })
export class Leadership {
  @Field(() => [LeadershipCollective], { description: "Those that were in the year, the living ones first." })
  collectives!: LeadershipCollective[];

  @Field(() => [LeadershipPost], { description: "Those held in the year; heads first, who left last." })
  posts!: LeadershipPost[];

  @Field(() => [TitleGroupRef], { description: "Groups a post may count in." })
  titleGroups!: TitleGroupRef[];
}
export const LeadershipResult = resultOf("Leadership", Leadership);
