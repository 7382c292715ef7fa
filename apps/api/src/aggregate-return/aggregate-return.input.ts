import "reflect-metadata";
import { SubjectKind } from "@xep-loai/domain";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";

@ArgsType()
export class ReturnsArgs extends OrganisationListArgs {
  @Field(() => SubjectKind, { description: "Of which subjects." })
  subjectKind!: SubjectKind;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "Count decided tiers alone; false: the best known of each subject, provisional.",
  })
  decidedOnly!: boolean;

  @Field(() => Int, { defaultValue: 100, description: "Rows of a page, 1 to 200." })
  override first!: number;
}

@ArgsType()
export class ReturnShareArgs {
  @Field(() => ID, { description: "The organisation." })
  organisationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => SubjectKind, { description: "Of which subjects." })
  subjectKind!: SubjectKind;
}

@ArgsType()
export class ReturnAboutArgs extends ReturnShareArgs {
  @Field(() => Int, {
    description: "Of the draft as last read, 0 where there was none; refused as CHANGED_MEANWHILE otherwise.",
  })
  version!: number;
}

@ArgsType()
export class ReturnSeenArgs {
  @Field(() => ID, { description: "Of the draft." })
  id!: string;

  @Field(() => Int, { description: "As last read; refused as CHANGED_MEANWHILE otherwise." })
  version!: number;
}

@InputType({
  description:
    "A row of figures as the committee gives it: total = rated + not rated + pending, the tiers sum to rated.",
})
export class AggregateReturnInput {
  @Field(() => Int, { description: "All subjects." })
  total!: number;

  @Field(() => Int, { description: "Subjects with a tier." })
  rated!: number;

  @Field(() => Int, { description: "At the top tier." })
  excellent!: number;

  @Field(() => Int, { description: "At GOOD; with those at the top tier where goodIncludesExcellent." })
  good!: number;

  @Field(() => Int, { description: "At COMPLETED." })
  completed!: number;

  @Field(() => Int, { description: "At the lowest tier." })
  notCompleted!: number;

  @Field(() => Int, { defaultValue: 0, description: "Organisations and collectives founded less than 6 months ago." })
  newlyFounded!: number;

  @Field(() => Int, { defaultValue: 0, description: "Members admitted less than 6 months ago." })
  newlyAdmitted!: number;

  @Field(() => Int, { defaultValue: 0, description: "Exempt from Party work and activity." })
  exempt!: number;

  @Field(() => Int, { defaultValue: 0, description: "Suspended from Party activity." })
  suspended!: number;

  @Field(() => Int, { defaultValue: 0, description: "To be rated and not yet rated." })
  pending!: number;

  @Field(() => Boolean, { description: "«HTT đã gồm HTXS?»: whether `good` contains those at the top tier." })
  goodIncludesExcellent!: boolean;

  @Field(() => String, { nullable: true, description: "What is to be noted." })
  note?: string | null;
}
