import "reflect-metadata";
import {
  Position,
  ReviewedCollectiveKind,
  ReviewForm,
  ReviewPlace,
  ReviewState,
  Seat,
  SubjectKind,
} from "@xep-loai/domain";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Finding } from "../shared/finding.type.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { RuleSetRef } from "../shared/rule-set-ref.type.ts";
import { DateScalar } from "../shared/scalars.ts";
import { TextType } from "../shared/text.type.ts";
import { Review } from "./review.type.ts";

@ObjectType({ description: "A stated range of days: checked against the lower figure, shown whole." })
export class DayRange {
  @Field(() => Float, { description: "At least." })
  from!: number;

  @Field(() => Float, { description: "The upper figure; the same where no range is stated." })
  to!: number;
}

@ObjectType({ description: "A place of review: asked of the person, held, or both." })
export class PlaceOfReview {
  @Field(() => [ReviewPlace], { description: "One of them is enough." })
  anyOf!: readonly ReviewPlace[];

  @Field(() => Position, { nullable: true, description: "From which position it follows; null: from none." })
  position!: Position | null;

  @Field(() => String, { nullable: true, description: "Where it stands; null: not asked, or asked of everybody." })
  citation!: string | null;

  @Field(() => Boolean, { description: "Whether the documents ask for it." })
  isRequired!: boolean;

  @Field(() => Boolean, { description: "Asked of members only, and whether the person is one is not recorded." })
  ifMember!: boolean;

  @Field(() => Review, { nullable: true, description: "Held there; null: none yet." })
  review!: Review | null;
}

@ObjectType({ description: "Something a report must contain." })
export class ReviewContent {
  @Field(() => String, { description: "Section of the form where there is one." })
  code!: string;

  @Field(() => TextType, { description: "Word for word." })
  label!: TextType;

  @Field(() => Boolean, { description: "Only where something was prompted." })
  ifPrompted!: boolean;
}

@ObjectType({ description: "How long a draft goes out before the meeting." })
export class DraftLeadTime {
  @Field(() => Int, { description: "At least so many." })
  days!: number;

  @Field(() => Boolean, { description: "Working days; false: days of the calendar." })
  workingDays!: boolean;

  @Field(() => String, { description: "Where it stands." })
  citation!: string;
}

@ObjectType({ description: "A decided result that rests on the reviews of a subject; it may be cancelled." })
export class DecidedResult {
  @Field(() => ID, { description: "Of the classification." })
  id!: string;

  @Field(() => SubjectKind, { description: "Of the subject." })
  subjectKind!: SubjectKind;

  @Field(() => String, { description: "Name of the subject." })
  name!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its day of the review; null: it knows none to be complete.",
  })
  reviewCompletedOn!: string | null;
}

@ObjectType({ description: "Who is reviewed in a year and how it stands." })
export class ReviewedSubject {
  @Field(() => String, { description: "Stable within the year." })
  key!: string;

  @Field(() => SubjectKind, { description: "ORG: an organisation as a whole, where no committee stands for it." })
  subjectKind!: SubjectKind;

  @Field(() => ID, { description: "Within its kind." })
  subjectId!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "The post; null: none." })
  title!: string | null;

  @Field(() => ReviewedCollectiveKind, { nullable: true, description: "null: no collective." })
  collectiveKind!: ReviewedCollectiveKind | null;

  @Field(() => Seat, { nullable: true, description: "In the body; null: of a collective." })
  seat!: Seat | null;

  @Field(() => [Position], { description: "Every position the person holds, as far as the viewer sees." })
  positions!: readonly Position[];

  @Field(() => ReviewForm, {
    nullable: true,
    description:
      "From 2025 on the form the person writes on, by posts and place of work; null: a collective, or not known.",
  })
  ownForm!: ReviewForm | null;

  @Field(() => Boolean, { description: "A Party member, or a Party collective." })
  isOfParty!: boolean;

  @Field(() => OrganisationRef, { description: "Where it counts." })
  organisation!: OrganisationRef;

  @Field(() => ID, { nullable: true, description: "Its result of the year; null: none." })
  classificationId!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "What the result says of the review; it may be all that came with the data. null: not complete.",
  })
  reviewCompletedOn!: string | null;

  @Field(() => [DecidedResult], {
    description:
      "Decided results that rest on its reviews, of a leading committee also its organisation's: while one stands, a complete " +
      "review is not opened again, nor a new one opened beside a review it knows to be complete.",
  })
  decidedResults!: readonly DecidedResult[];

  @Field(() => Int, {
    description: "Group in the order of HD 21, II.A.4.2, bullet 1: 0 others, 1 Party, 2 head, 3 deputies, …",
  })
  rank!: number;

  @Field(() => Boolean, { description: "false: not reviewed (exempt, suspended)." })
  isDue!: boolean;

  @Field(() => Finding, {
    nullable: true,
    description: "Of one that is not reviewed: the rule that says so, with its clause; null: of everybody else.",
  })
  notDue!: Finding | null;

  @Field(() => ReviewState, { description: "Of all places asked." })
  state!: ReviewState;

  @Field(() => [PlaceOfReview], { description: "Of a person: before whom, the places asked first." })
  places!: readonly PlaceOfReview[];

  @Field(() => Review, {
    nullable: true,
    description: "That of the collective, or of the person for this entry; null: none.",
  })
  review!: Review | null;

  @Field(() => DayRange, { nullable: true, description: "How long it lasts at least; null: nothing is stated." })
  minimumDays!: DayRange | null;

  @Field(() => DraftLeadTime, { nullable: true, description: "null: nothing is stated." })
  leadTime!: DraftLeadTime | null;

  @Field(() => [ReviewContent], { description: "What the report must contain." })
  contents!: readonly ReviewContent[];

  @Field(() => [String], { description: "Ids of the rules only those who reviewed can answer." })
  attestable!: readonly string[];

  @Field(() => [Finding], { description: "What the rules found, but for what passed or does not apply." })
  findings!: readonly Finding[];

  @Field(() => RuleSetRef, { description: "The rules it is judged under." })
  ruleSet!: RuleSetRef;

  @Field(() => Boolean, { description: "Whether the rules of the year are held." })
  isJudged!: boolean;
}

export const ReviewedSubjectResult = resultOf("ReviewedSubject", ReviewedSubject);

@ObjectType({ description: "Those reviewed at an organisation, in the order of their turn." })
export class ReviewedSubjectPage {
  @Field(() => OrganisationRef, { description: "Whose page it is." })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => [ReviewedSubject], { description: "One page." })
  nodes!: readonly ReviewedSubject[];

  @Field(() => String, { nullable: true, description: "null on the last page." })
  nextCursor!: string | null;
}

export const ReviewedSubjectPageResult = resultOf("ReviewedSubjectPage", ReviewedSubjectPage);
