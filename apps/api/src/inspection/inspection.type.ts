import "reflect-metadata";
import {
  Attendant,
  attendantLabels,
  InspectionState,
  inspectionStateLabels,
  PeriodStart,
  periodStartLabels,
  ReportRecipient,
  ReportStanding,
  reportRecipientLabels,
  reportStandingLabels,
} from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Finding } from "../shared/finding.type.ts";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";

registerLabelled(
  InspectionState,
  "InspectionState",
  "How far an inspection has come: notice, schedule, a visit changed after it was announced.",
  inspectionStateLabels,
);
registerLabelled(
  ReportRecipient,
  "ReportRecipient",
  "Who receives the report of a cell (TB 53, III; TB 01, 3).",
  reportRecipientLabels,
);
registerLabelled(
  ReportStanding,
  "ReportStanding",
  "Where the report of a cell stands now: before the day named is in time, at either recipient.",
  reportStandingLabels,
);
registerLabelled(Attendant, "Attendant", "Who meets the team for a cell (TB 01, 3).", attendantLabels);
registerLabelled(
  PeriodStart,
  "PeriodStart",
  "Where the period of a content begins; it ends at the visit (rules.md 5.5).",
  periodStartLabels,
);

@ObjectType({ description: "One thing inspected." })
export class InspectionContent {
  @Field(() => Int, { description: "Its number in the notice." })
  number!: number;

  @Field(() => String, { description: "Without its number and its period." })
  text!: string;

  @Field(() => String, { nullable: true, description: "«Mốc kiểm tra» as the notice words it; null: none stated." })
  period!: string | null;

  @Field(() => PeriodStart, { description: "Where that period begins." })
  start!: PeriodStart;

  @Field(() => DateScalar, { nullable: true, description: "The day, where it begins on one." })
  startsOn!: string | null;
}

@ObjectType({ description: "One of the team; the first is its head." })
export class InspectionTeamMember {
  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { description: "The member's own post." })
  post!: string;
}

@ObjectType({ description: "The decision that set up the team." })
export class InspectionTeam {
  @Field(() => String, { description: "Number of the decision." })
  number!: string;

  @Field(() => DateScalar, { description: "Its date." })
  decidedOn!: string;

  @Field(() => String, { description: "Who decided." })
  decidedBy!: string;

  @Field(() => String, { description: "What the team is called." })
  name!: string;

  @Field(() => [InspectionTeamMember], { description: "Its members, the head first." })
  members!: InspectionTeamMember[];
}

@ObjectType({ description: "The announcement of the schedule." })
export class InspectionSchedule {
  @Field(() => String, { description: "Number of the document." })
  number!: string;

  @Field(() => DateScalar, { description: "Its date." })
  issuedOn!: string;

  @Field(() => String, { description: "Where it was issued." })
  place!: string;
}

@ObjectType({ description: "When the team is with an organisation, and what happened there." })
export class InspectionVisit {
  @Field(() => DateScalar, { description: "Day of the visit." })
  on!: string;

  @Field(() => String, { description: "When it begins, e.g. 14:00." })
  from!: string;

  @Field(() => String, { description: "When it ends." })
  to!: string;

  @Field(() => String, { nullable: true, description: "«Ghi chú»." })
  note!: string | null;

  @Field(() => [Attendant], { nullable: true, description: "Whom the team met; null: not recorded." })
  met!: Attendant[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether records and documents were seen; null: not recorded." })
  recordsSeen!: boolean | null;

  @Field(() => String, { nullable: true, description: "Why it was cancelled; null: it was not." })
  cancelReason!: string | null;

  @Field(() => String, { description: "Who set, moved or cancelled it, or recorded what happened, last." })
  changedByName!: string;

  @Field(() => DateTimeScalar, { description: "When that was." })
  changedAt!: string;
}

@ObjectType({ description: "A report that came in." })
export class InspectionReport {
  @Field(() => ReportRecipient, { description: "Who received it." })
  recipient!: ReportRecipient;

  @Field(() => DateTimeScalar, { description: "When." })
  receivedAt!: string;

  @Field(() => [Int], { description: "Numbers of the contents it reports on." })
  contents!: number[];

  @Field(() => String, { description: "Who recorded it." })
  changedByName!: string;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  changedAt!: string;
}

@ObjectType({ description: "The days a content is inspected for." })
export class InspectedPeriod {
  @Field(() => Int, { description: "Number of the content." })
  content!: number;

  @Field(() => DateScalar, { nullable: true, description: "null: not stated, or the congress is not recorded." })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The visit; null: not stated, or not set yet." })
  to!: string | null;
}

@ObjectType({ description: "An organisation that is inspected." })
export class InspectedCell {
  @Field(() => OrganisationRef, { description: "As named in the year of the inspection." })
  organisation!: OrganisationRef;

  @Field(() => DateScalar, { nullable: true, description: "Day of its own congress; null: not recorded." })
  congressOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it has a committee; null: not recorded." })
  hasCommittee!: boolean | null;

  @Field(() => InspectionVisit, { nullable: true, description: "null: not set yet." })
  visit!: InspectionVisit | null;

  @Field(() => [InspectionVisit], { description: "Visits that were cancelled, the latest last." })
  cancelled!: InspectionVisit[];

  @Field(() => [InspectionReport], { description: "Its reports received, the first one first." })
  reports!: InspectionReport[];

  @Field(() => ReportStanding, { description: "Whether its report is in time, late, or missing." })
  reportStanding!: ReportStanding;

  @Field(() => [InspectedPeriod], { description: "The period of each content, for this organisation." })
  periods!: InspectedPeriod[];

  @Field(() => [Finding], { description: "Every rule of the notice and the schedule, asked of it." })
  findings!: readonly Finding[];
}

/** What a list shows of an inspection; no type of the schema by itself. */
@ObjectType()
class InspectionHead {
  @Field(() => ID, { description: "Of the inspection." })
  id!: number;

  @Field(() => Int, { description: "Year of its first day." })
  year!: number;

  @Field(() => String, { description: "Number of the notice." })
  number!: string;

  @Field(() => DateScalar, { description: "Date of the notice." })
  issuedOn!: string;

  @Field(() => String, { description: "What the notice announces." })
  title!: string;

  @Field(() => String, { description: "The committee that gives the notice, as it names itself." })
  issuedBy!: string;

  @Field(() => DateScalar, { description: "First day of the visits." })
  visitsFrom!: string;

  @Field(() => DateScalar, { description: "Last day of the visits, itself included." })
  visitsTo!: string;

  @Field(() => InspectionState, { description: "How far it has come." })
  state!: InspectionState;
}

@ObjectType({
  description: "An inspection as a list shows it, with the counts of those inspected that the viewer sees.",
})
export class InspectionRow extends InspectionHead {
  @Field(() => Int, { description: "Organisations inspected." })
  cellCount!: number;

  @Field(() => Int, { description: "Of them, those whose visit is set." })
  visitCount!: number;

  @Field(() => Int, { description: "Reports received in time." })
  onTimeCount!: number;

  @Field(() => Int, { description: "Reports received late." })
  lateCount!: number;

  @Field(() => Int, { description: "Reports not received though the day has come." })
  missingCount!: number;
}

@ObjectType({ description: "Inspections, the latest notice first." })
export class InspectionPage {
  @Field(() => [InspectionRow], { description: "One row an inspection." })
  nodes!: InspectionRow[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;
}

@ObjectType({ description: "An inspection: its notice, its team, its schedule, and each organisation inspected." })
export class Inspection extends InspectionHead {
  @Field(() => OrganisationRef, {
    nullable: true,
    description: "Whose committee gives the notice; null: outside the viewer's scope, who sees only who is inspected.",
  })
  organisation!: OrganisationRef | null;

  @Field(() => String, { description: "Where the notice was issued." })
  place!: string;

  @Field(() => [String], { description: "«Căn cứ», one entry each." })
  legalBases!: string[];

  @Field(() => [InspectionContent], { description: "«Nội dung kiểm tra»." })
  contents!: InspectionContent[];

  @Field(() => String, { description: "«Cách thức tiến hành»." })
  method!: string;

  @Field(() => DateScalar, { description: "Reports are in time before this day begins (UTC+7)." })
  reportsBefore!: string;

  @Field(() => String, { description: "Where the reports go." })
  reportsTo!: string;

  @Field(() => String, { nullable: true, description: "An office inspected beside the cells; null: none." })
  officeInspected!: string | null;

  @Field(() => [String], { description: "«Nơi nhận», one line each." })
  recipients!: string[];

  @Field(() => String, { description: "On whose behalf the notice is signed." })
  signedFor!: string;

  @Field(() => String, { description: "Post of the signer." })
  signedPost!: string;

  @Field(() => String, { description: "Name of the signer." })
  signedBy!: string;

  @Field(() => InspectionTeam, { nullable: true, description: "null: not decided yet." })
  team!: InspectionTeam | null;

  @Field(() => InspectionSchedule, { nullable: true, description: "null: not announced yet." })
  schedule!: InspectionSchedule | null;

  @Field(() => [InspectedCell], { description: "Those inspected that the viewer sees, in official order." })
  cells!: InspectedCell[];

  @Field(() => Int, { description: "Counts the changes; an act names the one it goes by." })
  version!: number;

  @Field(() => String, { description: "Who changed it last." })
  changedByName!: string;

  @Field(() => DateTimeScalar, { description: "When that was." })
  changedAt!: string;
}

export const InspectionResult = resultOf("Inspection", Inspection);
export const InspectionPageResult = resultOf("InspectionPage", InspectionPage);
