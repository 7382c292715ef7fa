import "reflect-metadata";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import { DateTimeScalar } from "../shared/scalars.ts";
import { SubmissionGroup } from "./submission-board.type.ts";

@ArgsType()
export class SubmissionBoardArgs extends OrganisationListArgs {
  @Field(() => SubmissionGroup, { nullable: true, description: "Only those in this group; null: all." })
  which!: SubmissionGroup | null;
}

@ArgsType()
export class SubmissionRecordArgs {
  @Field(() => ID, { description: "Whose results." })
  organisationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;
}

@ArgsType()
export class SubmissionActArgs extends SubmissionRecordArgs {
  @Field(() => Int, { description: "Of the submission as last read, 0: none; refused as CHANGED_MEANWHILE otherwise." })
  version!: number;
}

@ArgsType()
export class SubmitResultsArgs extends SubmissionActArgs {
  @Field(() => [ID], {
    defaultValue: [],
    description: "The direct subordinates whose own results come later: each that is not in has to be named.",
  })
  without!: string[];
}

@InputType({ description: "That results are opened again for a while." })
export class ReopeningInput {
  @Field(() => DateTimeScalar, {
    description: "Until when: at most 14 days; then they are locked again by themselves.",
  })
  until!: string;

  @Field(() => String, { description: "Why." })
  reason!: string;
}
