import "reflect-metadata";
import { Award, SubjectKind } from "@xep-loai/domain";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import { DateScalar } from "../shared/scalars.ts";

@ArgsType()
export class AwardCandidatesArgs extends OrganisationListArgs {
  @Field(() => SubjectKind, { description: "ORG or MEMBER; nobody else is given an award, the page is then empty." })
  subjectKind!: SubjectKind;

  @Field(() => Award, {
    nullable: true,
    description: "Only who may be considered for it, or attested first; null: all at the top tier.",
  })
  award?: Award | null;

  @Field(() => Boolean, { nullable: true, description: "Only those chosen, or only those not chosen; null: both." })
  isChosen?: boolean | null;
}

/** Whom an answer is about, as the actor last saw it. */
@ArgsType()
export class AwardActArgs {
  @Field(() => ID, { description: "Of the live classification of the year." })
  classificationId!: string;

  @Field(() => Int, { description: "Year of the award." })
  year!: number;

  @Field(() => Int, {
    description:
      "Of the answer it replaces, 0 where there was none; refused as CHANGED_MEANWHILE where another stands.",
  })
  version!: number;
}

@InputType({ description: "What a committee said of a subject and an award." })
export class AwardSelectionInput {
  @Field(() => Award, { description: "Which award." })
  award!: Award;

  @Field(() => Boolean, { description: "Chosen; false: not chosen, or taken back." })
  isChosen!: boolean;

  @Field(() => String, { description: "The body that chose." })
  byBody!: string;

  @Field(() => DateScalar, { description: "Day of the selection, not in the future." })
  chosenOn!: string;

  @Field(() => String, { nullable: true, description: "Needed where something else stood before: why." })
  note?: string | null;
}

@InputType({ description: "Whether a committee lets a year under other rules count." })
export class AwardYearInput {
  @Field(() => Int, { description: "The year." })
  ofYear!: number;

  @Field(() => Boolean, { description: "It counts." })
  counts!: boolean;

  @Field(() => String, { description: "The body that answered." })
  byBody!: string;

  @Field(() => DateScalar, { description: "Day of the answer, not in the future." })
  answeredOn!: string;

  @Field(() => String, { nullable: true, description: "Needed where another answer stood before: why." })
  note?: string | null;
}

@InputType({ description: "What a committee said of a cell as «tiêu biểu» when it rated it." })
export class CellRecognitionInput {
  @Field(() => Boolean, { description: "Recognised; false: not, or taken back." })
  isRecognised!: boolean;

  @Field(() => String, { description: "The body that recognised it." })
  byBody!: string;

  @Field(() => DateScalar, { description: "Day of the recognition, not in the future." })
  recognisedOn!: string;

  @Field(() => String, { nullable: true, description: "Needed where something else stood before: why." })
  note?: string | null;
}
