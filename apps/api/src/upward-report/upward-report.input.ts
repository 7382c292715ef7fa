import "reflect-metadata";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { Locale } from "../shared/viewer.ts";

@ArgsType()
export class UpwardReportArgs {
  @Field(() => ID, { description: "Of this organisation; refused as not found outside the viewer's scope." })
  organisationId!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;
}

@ArgsType()
export class ReportSeenArgs {
  @Field(() => ID, { description: "Of the draft." })
  id!: string;

  @Field(() => Int, { description: "As last read; refused as CHANGED_MEANWHILE otherwise." })
  version!: number;
}

@ArgsType()
export class ParagraphArgs extends ReportSeenArgs {
  @Field(() => String, { description: "Of the paragraph, e.g. MEMBER.CHANGE." })
  key!: string;

  @Field(() => Locale, { description: "The language that is written." })
  language!: Locale;

  @Field(() => String, { nullable: true, description: "By hand; null: what the figures say." })
  words?: string | null;
}

@InputType({ description: "What stands on the paper around the text." })
export class ReportHeadInput {
  @Field(() => String, { description: "Number of the document." })
  number!: string;

  @Field(() => String, { description: "The day on the paper, ISO 8601." })
  issuedOn!: string;

  @Field(() => String, { description: "Where it is signed." })
  place!: string;

  @Field(() => String, { description: "To whom it goes." })
  addressee!: string;

  @Field(() => String, { description: "Office of who signs." })
  signedAs!: string;

  @Field(() => String, { description: "Who signs." })
  signedBy!: string;

  @Field(() => [String], { description: "Who is sent it." })
  recipients!: string[];

  @Field(() => String, { nullable: true, description: "Why it takes the place of the one issued before." })
  reason?: string | null;
}
