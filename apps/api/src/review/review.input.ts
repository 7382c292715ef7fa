import "reflect-metadata";
import {
  Body,
  CombinedWith,
  DefectPart,
  Level,
  LinkedKind,
  Presenter,
  ReportPart,
  ReviewForm,
  ReviewPlace,
  Seat,
  SubjectKind,
} from "@xep-loai/domain";
import { ArgsType, Field, Float, ID, InputType, Int } from "type-graphql";
import type { AskedPrompt } from "./acts/prompt-acted-on.service.ts";
import type { ReviewAct } from "./acts/record-review.service.ts";
import type { PromptWithdrawal } from "./acts/withdraw-prompt.service.ts";
import { Chair } from "./chair.ts";
import type { AskedSubject } from "./subject-entries.service.ts";

@ArgsType()
export class ReviewedSubjectArgs implements AskedSubject {
  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => SubjectKind, { description: "Of the subject." })
  subjectKind!: SubjectKind;

  @Field(() => ID, { description: "Within its kind." })
  subjectId!: string;
}

@ArgsType()
export class ReviewActArgs extends ReviewedSubjectArgs implements ReviewAct {
  @Field(() => ReviewPlace, { nullable: true, description: "Before whom a person is reviewed; null for a collective." })
  place?: ReviewPlace | null;

  @Field(() => String, { nullable: true, description: "The body by name, where a place of one kind comes twice." })
  placeName?: string | null;

  @Field(() => Int, {
    description: "As it was read, 0 where there was none; CHANGED_MEANWHILE where somebody was quicker.",
  })
  version!: number;
}

@ArgsType()
export class PromptActArgs extends ReviewedSubjectArgs implements AskedPrompt {
  @Field(() => ID, { description: "The issue." })
  promptId!: string;

  @Field(() => Int, { description: "Of the issue, as it was read; CHANGED_MEANWHILE where somebody was quicker." })
  version!: number;
}

@ArgsType()
export class PromptWithdrawalArgs extends PromptActArgs implements PromptWithdrawal {
  @Field(() => String, { description: "Why it should not have been put." })
  reason!: string;
}

@InputType({ description: "A collective of government, professional body or mass organisation that comes first." })
export class LinkedReviewInput {
  @Field(() => LinkedKind, { description: "Which of the three." })
  kind!: LinkedKind;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Day its review was complete, ISO 8601; null: it is not." })
  completedOn!: string | null;
}

@InputType({ description: "The answer to a rule only those who reviewed can answer." })
export class ReviewAttestationInput {
  @Field(() => String, { description: "One of `attestable`." })
  ruleId!: string;

  @Field(() => Boolean, { description: "Whether it holds." })
  answer!: boolean;
}

@InputType({ description: "What the minutes say; what is left out is not recorded." })
export class ReviewMinutesInput {
  @Field(() => ReviewForm, {
    nullable: true,
    description: "Of the report: Mẫu 01 of a collective, the others of persons.",
  })
  form?: ReviewForm | null;

  @Field(() => [String], { nullable: true, description: "Bodies heard on the draft, by name." })
  heardOnDraft?: string[] | null;

  @Field(() => Level, { nullable: true, description: "Of a collective, where it was not its own." })
  heldAtLevel?: Level | null;

  @Field(() => CombinedWith, { nullable: true, description: "With whose review it was combined." })
  combinedWith?: CombinedWith | null;

  @Field(() => Boolean, { nullable: true, description: "All leaders of the agency sit in the standing committee." })
  allLeadersInStandingCommittee?: boolean | null;

  @Field(() => [LinkedReviewInput], { nullable: true, description: "Empty: there is none." })
  linkedReviews?: LinkedReviewInput[] | null;

  @Field(() => Presenter, { nullable: true, description: "Of the collective's report." })
  presentedBy?: Presenter | null;

  @Field(() => Boolean, { nullable: true, description: "Every member of the collective contributed." })
  membersContributed?: boolean | null;

  @Field(() => Seat, { nullable: true, description: "Who concluded the review of the collective." })
  concludedBy?: Seat | null;

  @Field(() => Boolean, { nullable: true, description: "The person presented the own review." })
  presented?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "The collective criticised." })
  criticised?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "The chair concluded." })
  chairConcluded?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "The person completed the own review by what was said." })
  selfReviewRevised?: boolean | null;

  @Field(() => [[Seat]], { nullable: true, description: "Of every defect: who is responsible, in the order named." })
  defects?: Seat[][] | null;

  @Field(() => Boolean, { nullable: true, description: "A team of the superior took part." })
  superiorTeamAttended?: boolean | null;

  @Field(() => String, { nullable: true, description: "Which team." })
  superiorTeam?: string | null;

  @Field(() => Boolean, { nullable: true, description: "The competent authority decided on further places." })
  furtherPlacesDecided?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "The Party group reported to the cell." })
  reportedByPartyGroup?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "The result at a higher place was told in short." })
  higherReviewTold?: boolean | null;

  @Field(() => [ReportPart], { nullable: true, description: "Parts of the report that are written." })
  reportParts?: ReportPart[] | null;

  @Field(() => Boolean, { nullable: true, description: "A sign of a violation was seen: whether it was reported." })
  violationReported?: boolean | null;

  @Field(() => [[DefectPart]], {
    nullable: true,
    description: "Of every defect named: what is said of it, in the order named (QĐ 366, Điều 6).",
  })
  defectParts?: DefectPart[][] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "There are signs of a violation, complaints, disunity or public concern (QĐ 366, Điều 6).",
  })
  hasSigns?: boolean | null;

  @Field(() => Int, { nullable: true, description: "Defects named at the review before, or concluded since; 0: none." })
  defectsBefore?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Of those: how many are remedied; the top tier asks for all (QĐ 366, Điều 11, 1.4).",
  })
  defectsRemedied?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "A plan to remedy the defects follows the review (QĐ 366, Điều 8).",
  })
  remediationPlanned?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "Persons of the leadership collective; not recorded: those whose posts are known are counted.",
  })
  memberCount?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "The authority decided where a collective of fewer than 3 is reviewed (HD 43, 7.4).",
  })
  reviewPlaceDecided?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "The person is suspended from committee activity (HD 43, 7.7).",
  })
  committeeActivitySuspended?: boolean | null;

  @Field(() => [ReviewAttestationInput], {
    nullable: true,
    description: "Of rules only those who reviewed can answer.",
  })
  attestations?: ReviewAttestationInput[] | null;
}

@InputType({ description: "What is recorded of a review; it takes the place of what was recorded before." })
export class ReviewInput {
  @Field(() => String, { nullable: true, description: "When the draft went out, ISO 8601." })
  draftSentOn?: string | null;

  @Field(() => String, { nullable: true, description: "Day of the meeting, ISO 8601; not before the draft." })
  meetingOn?: string | null;

  @Field(() => Int, { nullable: true, description: "Turn of the person on that day." })
  turn?: number | null;

  @Field(() => Float, { nullable: true, description: "In days, by halves." })
  durationDays?: number | null;

  @Field(() => Chair, { nullable: true, description: "By the seat in the body." })
  chair?: Chair | null;

  @Field(() => String, { nullable: true, description: "By name." })
  chairName?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "Codes of the contents with text, out of `contents` of the subject.",
  })
  contents?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Days of the versions of the report, the first one first." })
  reportVersions?: string[] | null;

  @Field(() => Int, { nullable: true, description: "Own reviews made for this place; of persons." })
  ownReports?: number | null;

  @Field(() => String, { nullable: true, description: "What was concluded." })
  conclusion?: string | null;

  @Field(() => ReviewMinutesInput, { description: "What else the minutes say." })
  minutes!: ReviewMinutesInput;
}

@InputType({ description: "How a review ended." })
export class ReviewCompletionInput {
  @Field(() => String, { description: "Day, ISO 8601; not before the meeting, not in the future." })
  completedOn!: string;

  @Field(() => String, { description: "What was concluded." })
  conclusion!: string;
}

@InputType({ description: "One issue put to the reviewed." })
export class ReviewPromptInput {
  @Field(() => Body, { description: "Who prompts." })
  issuer!: Body;

  @Field(() => String, { nullable: true, description: "By name." })
  issuerName?: string | null;

  @Field(() => Body, { nullable: true, description: "Who proposed it." })
  adviser?: Body | null;

  @Field(() => String, { nullable: true, description: "Day, ISO 8601." })
  promptedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Number of the document that prompts; with its day to be stated where the issuer stands above the roles of who records it.",
  })
  documentNumber?: string | null;

  @Field(() => String, { description: "What is to be made clear." })
  issue!: string;
}

@InputType({ description: "The answer to an issue; what is left out is not answered yet." })
export class ReviewAnswerInput {
  @Field(() => String, { nullable: true, description: "The explanation." })
  explanation?: string | null;

  @Field(() => String, { nullable: true, description: "The cause." })
  cause?: string | null;

  @Field(() => String, { nullable: true, description: "Who is responsible." })
  responsibility?: string | null;

  @Field(() => String, { description: "Day, ISO 8601; not in the future." })
  answeredOn!: string;
}
