import "reflect-metadata";
import {
  ClassificationState,
  LeavingReason,
  NotRatedReason,
  QualityTier,
  SubjectKind,
  type SubjectKind as SubjectKindCode,
} from "@xep-loai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { PersonEvent } from "../people/person-event.type.ts";
import { OrganisationRef } from "../shared/organisation-ref.type.ts";
import { resultOf } from "../shared/refusal.type.ts";
import { DateScalar } from "../shared/scalars.ts";
import { StandingDecision } from "./standing-decision.type.ts";

@ObjectType({ description: "A member that was found." })
export class MemberHit {
  @Field(() => ID, { description: "Of the member." })
  id!: string;

  @Field(() => String, { description: "Full name." })
  fullName!: string;

  @Field(() => DateScalar, { nullable: true, description: "Day of birth; null: not recorded." })
  birthDate!: string | null;

  @Field(() => OrganisationRef, { description: "The cell on the day the year closes." })
  organisation!: OrganisationRef;

  @Field(() => OrganisationRef, { nullable: true, description: "The unit right above it, where the viewer sees it." })
  superior!: OrganisationRef | null;
}

@ObjectType({ description: "Members found by name, the best first." })
export class MemberHits {
  @Field(() => [MemberHit], { description: "At most as many as were asked for." })
  nodes!: MemberHit[];
}

@ObjectType({ description: "Part of the members of a unit and below it: cell by cell, by name within each." })
export class MemberPage {
  @Field(() => [MemberHit], { description: "Of this page." })
  nodes!: MemberHit[];

  @Field(() => String, { nullable: true, description: "To be given as `after`; null: there are no more." })
  nextCursor!: string | null;
}

export const MemberPageResult = resultOf("MemberPage", MemberPage);
export const MemberHitsResult = resultOf("MemberHits", MemberHits);

@ObjectType({ description: "A time in a cell." })
export class Stay {
  @Field(() => OrganisationRef, { description: "The cell, as it was called last." })
  organisation!: OrganisationRef;

  @Field(() => OrganisationRef, {
    nullable: true,
    description: "The unit right above it then, where the viewer sees it.",
  })
  superior!: OrganisationRef | null;

  @Field(() => DateScalar, { description: "First day." })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: "First day no longer there; null: still there." })
  until!: string | null;

  @Field(() => Boolean, { description: "«sinh hoạt tạm thời», beside the official cell." })
  temporary!: boolean;
}

@ObjectType({ description: "A post held as leader or manager." })
export class Post {
  @Field(() => ID, { description: "Of the leader, as results name it." })
  id!: string;

  @Field(() => String, { description: "What the post is called." })
  title!: string;

  @Field(() => OrganisationRef, { description: "Where, as it was called last." })
  organisation!: OrganisationRef;

  @Field(() => OrganisationRef, {
    nullable: true,
    description: "The unit right above it then, where the viewer sees it.",
  })
  superior!: OrganisationRef | null;

  @Field(() => DateScalar, { description: "First day." })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: "First day no longer in the post; null: still in it." })
  until!: string | null;

  @Field(() => Boolean, { description: "Head of the organisation or collective." })
  isHead!: boolean;

  @Field(() => Int, { description: "Counts its changes; an act says which one it saw." })
  version!: number;
}

@ObjectType({ description: "What somebody was rated in one year, as a member or in a post." })
export class PersonResult {
  @Field(() => ID, { description: "Of the classification." })
  id!: string;

  @Field(() => Int, { description: "Rating year." })
  year!: number;

  @Field(() => SubjectKind, { description: "MEMBER or LEADER." })
  subjectKind!: SubjectKindCode;

  @Field(() => OrganisationRef, { description: "Where it counts." })
  organisation!: OrganisationRef;

  @Field(() => OrganisationRef, {
    nullable: true,
    description: "The unit right above it in that year, where the viewer sees it.",
  })
  superior!: OrganisationRef | null;

  @Field(() => ClassificationState, { description: "How far it has come; cancelled ones stay readable." })
  state!: ClassificationState;

  @Field(() => QualityTier, { nullable: true, description: "null: none yet, or not rated." })
  tier!: QualityTier | null;

  @Field(() => NotRatedReason, { nullable: true, description: "Why not; null: rated, or to be." })
  notRatedReason!: NotRatedReason | null;
}

@ObjectType({ description: "A Party member with all that is kept, of the years and places the viewer sees." })
export class Member {
  @Field(() => ID, { description: "Of the member." })
  id!: string;

  @Field(() => String, { description: "Full name." })
  fullName!: string;

  @Field(() => DateScalar, { nullable: true, description: "Day of birth; null: not recorded." })
  birthDate!: string | null;

  @Field(() => DateScalar, { description: "Day of admission." })
  admittedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "Day of full membership; null: not recorded." })
  officialOn!: string | null;

  @Field(() => Boolean, { description: "Cadre, civil servant, public employee." })
  isCivilServant!: boolean;

  @Field(() => DateScalar, { nullable: true, description: "Since when exempt from Party work and life; null: not." })
  exemptFrom!: string | null;

  @Field(() => StandingDecision, { nullable: true, description: "By which document; null: none is recorded." })
  exemptDecision!: StandingDecision | null;

  @Field(() => DateScalar, { nullable: true, description: "Since when suspended from Party life; null: never." })
  suspendedFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Until when; null: without end, or never suspended." })
  suspendedUntil!: string | null;

  @Field(() => StandingDecision, { nullable: true, description: "By which document; null: none is recorded." })
  suspensionDecision!: StandingDecision | null;

  @Field(() => DateScalar, { nullable: true, description: "First day no longer a member; null: still one." })
  leftOn!: string | null;

  @Field(() => LeavingReason, { nullable: true, description: "Why no longer a member; null: still one." })
  leftReason!: LeavingReason | null;

  @Field(() => Int, { description: "Counts the changes; an act says which one it saw." })
  version!: number;

  @Field(() => [Stay], { description: "Cells, the newest first." })
  stays!: Stay[];

  @Field(() => [Post], { description: "Posts, the newest first." })
  posts!: Post[];

  @Field(() => [PersonResult], { description: "Results, the newest year first." })
  results!: PersonResult[];

  @Field(() => [PersonEvent], { description: "Acts on the member and the posts, the newest 200." })
  events!: PersonEvent[];
}
export const MemberResult = resultOf("Member", Member);
