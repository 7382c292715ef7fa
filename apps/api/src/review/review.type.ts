import "reflect-metadata";
import "./review-vocabulary.type.ts";
import {
  Body,
  CombinedWith,
  DefectPart,
  Level,
  LinkedKind,
  Presenter,
  ReportPart,
  ReviewConcern,
  ReviewForm,
  ReviewPlace,
  ReviewState,
  Seat,
  SubjectKind,
} from "@xep-loai/domain";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../shared/scalars.ts";
import { Chair } from "./chair.ts";

@ObjectType({ description: "One issue a superior put to the reviewed («gợi ý kiểm điểm»), with its answer." })
export class ReviewPrompt {
  @Field(() => ID, { description: "For the acts on it." })
  id!: string;

  @Field(() => Body, { description: "Who prompted." })
  issuer!: Body;

  @Field(() => String, { nullable: true, description: "By name; null: not recorded." })
  issuerName!: string | null;

  @Field(() => Body, { nullable: true, description: "Who proposed it to the issuer; null: not recorded." })
  adviser!: Body | null;

  @Field(() => DateScalar, { nullable: true, description: "null: not recorded." })
  promptedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Of the document that prompts; null: not recorded." })
  documentNumber!: string | null;

  @Field(() => String, { description: "What is to be made clear." })
  issue!: string;

  @Field(() => String, { nullable: true, description: "null: not given yet." })
  explanation!: string | null;

  @Field(() => String, { nullable: true, description: "null: not named yet." })
  cause!: string | null;

  @Field(() => String, { nullable: true, description: "Who is responsible; null: not determined yet." })
  responsibility!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "null: no answer yet." })
  answeredOn!: string | null;

  @Field(() => Int, { description: "For optimistic locking." })
  version!: number;

  @Field(() => String, { nullable: true, description: "Whose account wrote last; null: came with the data." })
  changedByName!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was taken back as put by mistake; it is counted nowhere. null: it stands.",
  })
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: "Whose account took it back; null: it stands." })
  withdrawnByName!: string | null;

  @Field(() => String, { nullable: true, description: "Why; null: it stands." })
  withdrawnReason!: string | null;
}

@ObjectType({ description: "A collective of government, professional body or mass organisation that comes first." })
export class LinkedReview {
  @Field(() => LinkedKind, { description: "Which of the three." })
  kind!: LinkedKind;

  @Field(() => String, { description: "As the minutes name it." })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: "Its review; null: not complete." })
  completedOn!: string | null;
}

@ObjectType({ description: "A rule only those who reviewed can answer, and their answer." })
export class ReviewAttestation {
  @Field(() => String, { description: "Of the rule." })
  ruleId!: string;

  @Field(() => Boolean, { description: "Whether it holds." })
  answer!: boolean;
}

@ObjectType({
  description: "What the minutes say; null: not recorded. What does not concern the kind of review is null.",
})
export class ReviewMinutes {
  @Field(() => ReviewForm, { nullable: true, description: "Of the report, or of the own review." })
  form!: ReviewForm | null;

  @Field(() => [String], { nullable: true, description: "Bodies heard on the draft, by name." })
  heardOnDraft!: readonly string[] | null;

  @Field(() => Level, { nullable: true, description: "Where it was not the collective's own." })
  heldAtLevel!: Level | null;

  @Field(() => CombinedWith, { nullable: true, description: "With whose review it was combined." })
  combinedWith!: CombinedWith | null;

  @Field(() => Boolean, { nullable: true, description: "All leaders of the agency sit in the standing committee." })
  allLeadersInStandingCommittee!: boolean | null;

  @Field(() => [LinkedReview], { nullable: true, description: "Empty: there is none." })
  linkedReviews!: readonly LinkedReview[] | null;

  @Field(() => Presenter, { nullable: true, description: "Of the collective's report." })
  presentedBy!: Presenter | null;

  @Field(() => Boolean, { nullable: true, description: "Every member of the collective contributed." })
  membersContributed!: boolean | null;

  @Field(() => Seat, { nullable: true, description: "Who concluded the review of the collective." })
  concludedBy!: Seat | null;

  @Field(() => Boolean, { nullable: true, description: "The person presented the own review." })
  presented!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "The collective criticised." })
  criticised!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "The chair concluded." })
  chairConcluded!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "The person completed the own review by what was said." })
  selfReviewRevised!: boolean | null;

  @Field(() => [[Seat]], { nullable: true, description: "Of every defect: who is responsible, in the order named." })
  defects!: readonly (readonly Seat[])[] | null;

  @Field(() => Boolean, { nullable: true, description: "A team of the superior took part." })
  superiorTeamAttended!: boolean | null;

  @Field(() => String, { nullable: true, description: "Which team." })
  superiorTeam!: string | null;

  @Field(() => Boolean, { nullable: true, description: "The competent authority decided on further places." })
  furtherPlacesDecided!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "The Party group reported to the cell." })
  reportedByPartyGroup!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "The result at a higher place was told in short." })
  higherReviewTold!: boolean | null;

  @Field(() => [ReportPart], { nullable: true, description: "Parts of the report that are written." })
  reportParts!: readonly ReportPart[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "A sign of a violation was seen: whether it was reported; null: none was seen.",
  })
  violationReported!: boolean | null;

  @Field(() => [[DefectPart]], {
    nullable: true,
    description: "Of every defect named: what is said of it, in the order named (QĐ 366, Điều 6).",
  })
  defectParts!: readonly (readonly DefectPart[])[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "There are signs of a violation, complaints, disunity or public concern (QĐ 366, Điều 6).",
  })
  hasSigns!: boolean | null;

  @Field(() => Int, { nullable: true, description: "Defects named at the review before, or concluded since; 0: none." })
  defectsBefore!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Of those: how many are remedied; the top tier asks for all (QĐ 366, Điều 11, 1.4).",
  })
  defectsRemedied!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "A plan to remedy the defects follows the review (QĐ 366, Điều 8).",
  })
  remediationPlanned!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "Persons of the leadership collective; not recorded: those whose posts are known are counted.",
  })
  memberCount!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "The authority decided where a collective of fewer than 3 is reviewed (HD 43, 7.4).",
  })
  reviewPlaceDecided!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "The person is suspended from committee activity (HD 43, 7.7).",
  })
  committeeActivitySuspended!: boolean | null;

  @Field(() => [ReviewAttestation], { description: "Answered by the body that reviewed, on the day of the meeting." })
  attestations!: readonly ReviewAttestation[];
}

@ObjectType({ description: "The review of one subject at one place." })
export class Review {
  @Field(() => ID, { description: "For the acts on it." })
  id!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => SubjectKind, {
    description: "Of whom it is: what a person is reviewed for at another place is recorded with the post held there.",
  })
  subjectKind!: SubjectKind;

  @Field(() => ID, { description: "… within its kind." })
  subjectId!: string;

  @Field(() => ReviewState, { description: "How far it has come." })
  state!: ReviewState;

  @Field(() => ReviewPlace, { nullable: true, description: "Before whom; null: of a collective." })
  place!: ReviewPlace | null;

  @Field(() => String, { nullable: true, description: "The body by name; null: not recorded." })
  placeName!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When the draft went out; null: not recorded." })
  draftSentOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day for the meeting by the draft; null: nothing is said.",
  })
  earliestMeetingOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Days from the draft to the meeting, counted as the rule counts them.",
  })
  leadDays!: number | null;

  @Field(() => DateScalar, { nullable: true, description: "null: no meeting yet." })
  meetingOn!: string | null;

  @Field(() => Int, { nullable: true, description: "Turn of the person on that day; null: not recorded." })
  turn!: number | null;

  @Field(() => Float, { nullable: true, description: "In days, by halves; null: not recorded." })
  durationDays!: number | null;

  @Field(() => Chair, { nullable: true, description: "null: not recorded." })
  chair!: Chair | null;

  @Field(() => String, { nullable: true, description: "By name; null: not recorded." })
  chairName!: string | null;

  @Field(() => [String], { nullable: true, description: "Codes of the contents with text; null: no report yet." })
  contents!: readonly string[] | null;

  @Field(() => [DateScalar], { nullable: true, description: "Of the versions of the report, the first one first." })
  reportVersions!: readonly string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Own reviews made for this place; 0: the one made elsewhere was used again.",
  })
  ownReports!: number | null;

  @Field(() => ReviewMinutes, { description: "What else is recorded." })
  minutes!: ReviewMinutes;

  @Field(() => String, { nullable: true, description: "null: none yet." })
  conclusion!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "null: not complete." })
  completedOn!: string | null;

  @Field(() => [ReviewPrompt], { description: "In the order they came, those taken back among them." })
  prompts!: readonly ReviewPrompt[];

  @Field(() => [ReviewConcern], { description: "What tables count as not in order." })
  concerns!: readonly ReviewConcern[];

  @Field(() => Int, { description: "For optimistic locking." })
  version!: number;

  @Field(() => String, { nullable: true, description: "Whose account wrote last; null: came with the data." })
  changedByName!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was written last." })
  changedAt!: Date;
}
