import "reflect-metadata";
import { Attendant, PeriodStart, ReportRecipient } from "@xep-loai/domain";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";

@InputType({ description: "One thing inspected." })
export class InspectionContentInput {
  @Field(() => String, { description: "Without its number and its period." })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "«Mốc kiểm tra» as the notice words it, e.g. «từ 01/01/2014 đến thời điểm kiểm tra»; null: none stated.",
  })
  period?: string | null;

  @Field(() => PeriodStart, { description: "Where that period begins; it ends at the visit." })
  start!: PeriodStart;

  @Field(() => DateScalar, { nullable: true, description: "The day, where it begins on one; else null." })
  startsOn?: string | null;
}

@InputType({ description: "What a notice of an inspection says (rules.md 5.5)." })
export class InspectionNoticeInput {
  @Field(() => String, { description: "Number of the document, e.g. 53-TB/ĐU." })
  number!: string;

  @Field(() => DateScalar, { description: "Its date." })
  issuedOn!: string;

  @Field(() => String, { description: "Where it is issued." })
  place!: string;

  @Field(() => String, {
    description: "What it announces, e.g. «Kế hoạch kiểm tra công tác Đảng 6 tháng cuối năm 2016».",
  })
  title!: string;

  @Field(() => String, { description: "The committee that gives it, as it names itself." })
  issuedBy!: string;

  @Field(() => [String], { description: "«Căn cứ», one entry each." })
  legalBases!: string[];

  @Field(() => [InspectionContentInput], { description: "«Nội dung kiểm tra», in their order." })
  contents!: InspectionContentInput[];

  @Field(() => String, { description: "«Cách thức tiến hành»." })
  method!: string;

  @Field(() => DateScalar, { description: "First day of the visits; its year is the year of the inspection." })
  visitsFrom!: string;

  @Field(() => DateScalar, { description: "Last day of the visits, itself included." })
  visitsTo!: string;

  @Field(() => DateScalar, { description: "Reports are in time before this day begins (UTC+7)." })
  reportsBefore!: string;

  @Field(() => String, { description: "Where the reports go." })
  reportsTo!: string;

  @Field(() => String, { nullable: true, description: "An office inspected beside the cells; null: none." })
  officeInspected?: string | null;

  @Field(() => [String], { description: "«Nơi nhận», one line each." })
  recipients!: string[];

  @Field(() => String, { description: "On whose behalf it is signed, e.g. «T/M BTV ĐẢNG ỦY»." })
  signedFor!: string;

  @Field(() => String, { description: "Post of the signer, e.g. «BÍ THƯ»." })
  signedPost!: string;

  @Field(() => String, { description: "Name of the signer." })
  signedBy!: string;

  @Field(() => [ID], { description: "The organisations inspected: the committee's own, or any below it." })
  cellIds!: string[];
}

@InputType({ description: "One of the team; the first is its head." })
export class TeamMemberInput {
  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { description: "The member's own post, e.g. «Chủ nhiệm UBKT»." })
  post!: string;
}

@InputType({ description: "The decision that sets up the team." })
export class InspectionTeamInput {
  @Field(() => String, { description: "Number of the decision." })
  number!: string;

  @Field(() => DateScalar, { description: "Its date." })
  decidedOn!: string;

  @Field(() => String, { description: "Who decided." })
  decidedBy!: string;

  @Field(() => String, { description: "What the team is called." })
  name!: string;

  @Field(() => [TeamMemberInput], { description: "Its members, the head first." })
  members!: TeamMemberInput[];
}

@InputType({ description: "When the team is with an organisation, and what has to be known of it for the notice." })
export class InspectionVisitInput {
  @Field(() => DateScalar, { description: "Day of the visit." })
  on!: string;

  @Field(() => String, { description: "When it begins, e.g. 14:00." })
  from!: string;

  @Field(() => String, { description: "When it ends, e.g. 17:00." })
  to!: string;

  @Field(() => String, { nullable: true, description: "«Ghi chú»." })
  note?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of the cell's own congress; null: not recorded." })
  congressOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the cell has a committee; null: not recorded." })
  hasCommittee?: boolean | null;
}

@InputType({ description: "The announcement of a schedule." })
export class InspectionScheduleInput {
  @Field(() => String, { description: "Number of the document, e.g. 01-TB/TKTr." })
  number!: string;

  @Field(() => DateScalar, { description: "Its date." })
  issuedOn!: string;

  @Field(() => String, { description: "Where it is issued." })
  place!: string;
}

@InputType({ description: "A report that came in." })
export class InspectionReportInput {
  @Field(() => ReportRecipient, { description: "Who received it." })
  recipient!: ReportRecipient;

  @Field(() => DateTimeScalar, { nullable: true, description: "When; null takes back what was recorded by mistake." })
  receivedAt?: string | null;

  @Field(() => [Int], { description: "Numbers of the contents it reports on." })
  contents!: number[];
}

@InputType({ description: "What happened at a visit." })
export class InspectionMeetingInput {
  @Field(() => [Attendant], { nullable: true, description: "Whom the team met; null: not recorded." })
  met?: Attendant[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether records and documents were seen; null: not recorded." })
  recordsSeen?: boolean | null;
}

/** Which inspection an act is about, as the actor last saw it. */
@ArgsType()
export class InspectionActArgs {
  @Field(() => ID, { description: "Of the inspection." })
  id!: string;

  @Field(() => Int, { description: "As last read; refused as CHANGED_MEANWHILE where it is no longer that." })
  version!: number;
}

@ArgsType()
export class InspectedCellActArgs extends InspectionActArgs {
  @Field(() => ID, { description: "The organisation inspected." })
  organisationId!: string;
}
