import "reflect-metadata";
import { ReportSection, reportSectionLabels, SummaryTableId, type Text } from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { registerLabelled } from "../shared/labelled-enum.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";
import { Locale } from "../shared/viewer.ts";

registerLabelled(ReportSection, "ReportSection", "A part of a report, in their order.", reportSectionLabels);

@ObjectType({ description: "A paragraph of a report in the making." })
export class ReportParagraph {
  @Field(() => String, { description: "Stable, e.g. MEMBER.CHANGE." })
  key!: string;

  @Field(() => ReportSection, { description: "Where it stands." })
  section!: ReportSection;

  @Field(() => TextType, { description: "As it stands; empty where nobody wrote it, it is left out then." })
  text!: Text;

  @Field(() => TextType, { description: "What the figures of now say; empty: nothing." })
  fromFigures!: Text;

  @Field(() => [Locale], { description: "The languages in which it was written by hand." })
  editedIn!: readonly Locale[];

  @Field(() => Boolean, { description: "The figures say something else now than when it was written by hand." })
  isOutrun!: boolean;
}

@ObjectType({ description: "A table that goes upward with a report as XLSX alone: it is too long to be printed." })
export class LongAnnex {
  @Field(() => SummaryTableId, { description: "Its number." })
  table!: SummaryTableId;

  @Field(() => TextType, { description: "Its title." })
  title!: Text;
}

@ObjectType({ description: "A report in the making: what was not written by hand follows the figures." })
export class ReportDraft {
  readonly organisationId!: number;
  readonly year!: number;

  @Field(() => ID, { description: "Of the report." })
  id!: string;

  @Field(() => [ReportParagraph], { description: "In their order." })
  paragraphs!: readonly ReportParagraph[];

  @Field(() => String, { description: "Of what it says now; to be given back by who issues it." })
  contentHash!: string;

  @Field(() => Int, { description: "To be given back by the act that changes it." })
  version!: number;

  @Field(() => String, { description: "Whose account changed it last, as it was called then." })
  changedByName!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  changedAt!: string;
}

@ObjectType({ description: "Number, day and signature of a report that was issued." })
export class IssuedReportHead {
  @Field(() => ID, { description: "Of the report." })
  id!: string;

  @Field(() => String, { description: "«Số …-BC/TU»." })
  number!: string;

  @Field(() => DateScalar, { description: "The day on the paper." })
  issuedOn!: string;

  @Field(() => String, { description: "Where it was signed." })
  place!: string;

  @Field(() => String, { description: "«Kính gửi»." })
  addressee!: string;

  @Field(() => String, { description: "Office of who signed, e.g. T/M BAN THƯỜNG VỤ – PHÓ BÍ THƯ." })
  signedAs!: string;

  @Field(() => String, { description: "Who signed." })
  signedBy!: string;

  @Field(() => [String], { description: "«Nơi nhận»." })
  recipients!: readonly string[];

  @Field(() => DateTimeScalar, { description: "When its figures were read." })
  asOf!: string;

  @Field(() => String, { description: "By whose account, as it was called then." })
  issuedByName!: string;

  @Field(() => String, { description: "SHA-256 of what was frozen, in hexadecimal digits." })
  hash!: string;

  @Field(() => String, { nullable: true, description: "Why it took the place of the one before; null: the first." })
  reason!: string | null;
}

@ObjectType({ description: "A paragraph as it was issued." })
export class IssuedReportParagraph {
  @Field(() => String, { description: "Stable, e.g. MEMBER.CHANGE." })
  key!: string;

  @Field(() => ReportSection, { description: "Where it stands." })
  section!: ReportSection;

  @Field(() => TextType, { description: "As it was issued." })
  text!: Text;

  @Field(() => Boolean, { description: "Written by hand." })
  isEdited!: boolean;
}

@ObjectType({ description: "A figure that is another one than when the report was issued." })
export class ReportDifference {
  @Field(() => String, { description: "Stable." })
  key!: string;

  @Field(() => TextType, { description: "Which." })
  label!: Text;

  @Field(() => Int, { nullable: true, description: "When it was issued; null: it was not there." })
  before!: number | null;

  @Field(() => Int, { nullable: true, description: "Now; null: it is no longer there." })
  now!: number | null;
}

@ObjectType({ description: "A report as it was issued: nothing of it changes any more." })
export class IssuedReport extends IssuedReportHead {
  @Field(() => [IssuedReportParagraph], { description: "In their order, empty ones left out." })
  paragraphs!: readonly IssuedReportParagraph[];

  @Field(() => Boolean, { description: "What is kept still has the hash it was issued with." })
  isIntact!: boolean;

  @Field(() => [ReportDifference], { description: "What the figures of now say otherwise." })
  differences!: readonly ReportDifference[];
}

@ObjectType({ description: "A direct subordinate and the report it issued." })
export class ReportBelow {
  @Field(() => OrganisationRef, { description: "Whose." })
  organisation!: OrganisationRef;

  @Field(() => IssuedReportHead, { nullable: true, description: "null: none was issued." })
  report!: IssuedReportHead | null;
}

@ObjectType({ description: "The yearly report of an organisation to its superior." })
export class UpwardReport {
  @Field(() => OrganisationRef, { description: "Whose report." })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => String, {
    nullable: true,
    description: "Under whose name it stands in the head; null: none that is named.",
  })
  superior!: string | null;

  @Field(() => TextType, { description: "«kết quả kiểm điểm, đánh giá, xếp loại chất lượng … năm …»." })
  subject!: Text;

  @Field(() => String, { nullable: true, description: "To whom it would go; null: not known." })
  addressee!: string | null;

  @Field(() => DateTimeScalar, { description: "When the figures were read." })
  asOf!: Date;

  @Field(() => ReportDraft, { nullable: true, description: "null: none, or not the viewer's to see." })
  draft!: ReportDraft | null;

  @Field(() => IssuedReport, { nullable: true, description: "The one that holds; null: none." })
  issued!: IssuedReport | null;

  @Field(() => [IssuedReportHead], { description: "Those that were replaced, the last first." })
  earlier!: readonly IssuedReportHead[];

  @Field(() => [ReportBelow], { description: "Direct subordinates in official order." })
  below!: readonly ReportBelow[];

  @Field(() => Boolean, { description: "The viewer may begin, write and discard a draft." })
  mayWrite!: boolean;

  @Field(() => Boolean, { description: "The viewer may issue it." })
  mayIssue!: boolean;
}

export const UpwardReportResult = resultOf("UpwardReport", UpwardReport);
