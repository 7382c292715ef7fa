import "reflect-metadata";
import { OrganisationKind, SubjectKind, type Text, YearKind } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { resultOf } from "../../shared/refusal.type.ts";
import { DateScalar } from "../../shared/scalars.ts";
import { TextType } from "../../shared/text.type.ts";

const LeftBehindKind = {
  COLLECTIVE: "COLLECTIVE",
  LEADER: "LEADER",
  DOCUMENT: "DOCUMENT",
  ACCOUNT: "ACCOUNT",
  YEAR_KIND: "YEAR_KIND",
  UPPER_POWER: "UPPER_POWER",
} as const;
type LeftBehindKind = (typeof LeftBehindKind)[keyof typeof LeftBehindKind];

registerEnumType(LeftBehindKind, {
  name: "LeftBehindKind",
  description: "What was of an organisation and goes over to no other one.",
  valuesConfig: {
    COLLECTIVE: { description: "A collective: it ends that day." },
    LEADER: { description: "A post: it ends that day." },
    DOCUMENT: { description: "A document that held there: it no longer holds for what went elsewhere." },
    ACCOUNT: { description: "An account with a role there: it needs one elsewhere." },
    YEAR_KIND: { description: "When the year of a merged organisation closed: what it went up in closes as before." },
    UPPER_POWER: { description: "Powers of the level above: who takes over needs a decision of its own." },
  },
});

@ObjectType({ description: "An organisation that would begin, end, have another name or stand elsewhere." })
export class ChangedUnit {
  @Field(() => ID, { description: "Of the organisation; of one that would begin no number to rely on." })
  id!: number;

  @Field(() => OrganisationKind, { description: "What it is." })
  kind!: OrganisationKind;

  @Field(() => String, { nullable: true, description: "null: it would begin." })
  nameBefore!: string | null;

  @Field(() => String, { nullable: true, description: "null: it would end." })
  nameAfter!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Name of the one above it; null of the topmost, and where it would begin.",
  })
  parentBefore!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Name of the one above it; null of the topmost, and where it would end.",
  })
  parentAfter!: string | null;
}

@ObjectType({ description: "What would change in an open year; closed years do not change." })
export class YearChanged {
  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => Int, { description: "Organisations that would count elsewhere, begin or end in its tree." })
  organisations!: number;

  @Field(() => Int, { description: "Results that would count elsewhere." })
  results!: number;

  @Field(() => Int, { description: "Quota scopes whose subjects or rules would be others." })
  scopes!: number;

  @Field(() => Int, { description: "Organisations whose year would close otherwise, and their days with it." })
  yearKinds!: number;
}

@ObjectType({ description: "A quota scope that would be laid anew." })
export class ScopeLaid {
  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => ID, { description: "Of whose scope it is." })
  organisationId!: number;

  @Field(() => String, { description: "Its name." })
  organisation!: string;

  @Field(() => SubjectKind, { description: "Who counts in it." })
  subjectKind!: SubjectKind;

  @Field(() => TextType, { description: "Who counts together in it." })
  scopeLabel!: Text;

  @Field(() => Int, { description: "Subjects that count in it now." })
  before!: number;

  @Field(() => Int, { description: "Subjects that would count in it." })
  after!: number;
}

const TreeObstacleKind = { SUBORDINATES: "SUBORDINATES", MEMBERS: "MEMBERS", RESULTS: "RESULTS" } as const;
type TreeObstacleKind = (typeof TreeObstacleKind)[keyof typeof TreeObstacleKind];

registerEnumType(TreeObstacleKind, {
  name: "TreeObstacleKind",
  description: "What stands in the way of an organisation's end.",
  valuesConfig: {
    SUBORDINATES: { description: "Organisations below it: they are moved or merged first." },
    MEMBERS: { description: "Members of the cell: they go to another cell first, or the cell is merged." },
    RESULTS: { description: "Results of an open year that go over to nobody: they are cancelled first." },
  },
});

@ObjectType({ description: "Something that has to be settled before an organisation can end." })
export class TreeObstacle {
  @Field(() => TreeObstacleKind, { description: "What it is." })
  kind!: TreeObstacleKind;

  @Field(() => Int, { nullable: true, description: "Of results their rating year; null of others." })
  year!: number | null;

  @Field(() => SubjectKind, { nullable: true, description: "Of results whose they are; null of others." })
  subjectKind!: SubjectKind | null;

  @Field(() => Int, { description: "How many." })
  count!: number;

  @Field(() => Int, { description: "Of results those that are decided; 0 of others." })
  decided!: number;
}

@ObjectType({ description: "An organisation whose year would close otherwise (HD 43, 4.1)." })
export class YearKindChanged {
  @Field(() => Int, {
    nullable: true,
    description: "The open year; null: none follows the day, it holds from the day on.",
  })
  year!: number | null;

  @Field(() => ID, { description: "Of the organisation." })
  organisationId!: number;

  @Field(() => String, { description: "Its name." })
  organisation!: string;

  @Field(() => YearKind, { description: "How it closes now." })
  before!: YearKind;

  @Field(() => YearKind, { description: "How it would close." })
  after!: YearKind;
}

@ObjectType({
  description: "A committee that would be given the powers of the level above, or lose them (QĐ 366, Điều 5, 1.1.c).",
})
export class UpperPowerChanged {
  @Field(() => ID, { description: "Of the committee." })
  organisationId!: number;

  @Field(() => String, { description: "Its name." })
  organisation!: string;

  @Field(() => Boolean, { description: "Whether it holds them now." })
  before!: boolean;

  @Field(() => Boolean, { description: "Whether it would." })
  after!: boolean;
}

@ObjectType({ description: "What would end and goes over to no other organisation." })
export class LeftBehind {
  @Field(() => LeftBehindKind, { description: "What it is." })
  kind!: LeftBehindKind;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "At which organisation; of the year and of powers the one that takes over without them.",
  })
  organisation!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Name of the one above that decides anew; null where nothing is to be decided, or nobody stands above.",
  })
  decider!: string | null;

  @Field(() => Boolean, {
    description:
      "Whether the same decision may give it to who takes over: the powers of the level above, to a grassroots committee (QĐ 366, Điều 5, 1.1.c).",
  })
  mayGoOver!: boolean;
}

@ObjectType({ description: "What acts on the tree would change. Nothing is kept." })
export class TreePreview {
  @Field(() => DateScalar, { description: "First day on which anything would be otherwise." })
  from!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Of a file how many lines it has, all of which can be carried out; null: it is one act.",
  })
  lines!: number | null;

  @Field(() => Int, { description: "How many organisations would begin, end, have another name or another superior." })
  unitCount!: number;

  @Field(() => [ChangedUnit], { description: "The first 200 of them." })
  units!: ChangedUnit[];

  @Field(() => Int, { description: "They and all that stands below those that move." })
  organisations!: number;

  @Field(() => Int, { description: "Members who would be in another cell, or whose cell would stand elsewhere." })
  members!: number;

  @Field(() => [YearChanged], { description: "The open years whose tree follows the day, oldest first." })
  years!: YearChanged[];

  @Field(() => [Int], { description: "Closed years: their trees and figures stay." })
  closedYears!: number[];

  @Field(() => [ScopeLaid], { description: "The first 200 quota scopes that would be laid anew." })
  scopes!: ScopeLaid[];

  @Field(() => [LeftBehind], { description: "The first 200 things nobody takes over." })
  leftBehind!: LeftBehind[];

  @Field(() => [YearKindChanged], { description: "The first 200 organisations whose year would close otherwise." })
  yearKindUnits!: YearKindChanged[];

  @Field(() => [UpperPowerChanged], {
    description: "The first 200 committees whose powers of the level above would change.",
  })
  powers!: UpperPowerChanged[];

  @Field(() => [TreeObstacle], {
    description: "What has to be settled first: while there is any, the act is refused and nothing else is told here.",
  })
  obstacles!: TreeObstacle[];
}

export const TreePreviewResult = resultOf("TreePreview", TreePreview);
