import "reflect-metadata";
import { LeavingReason, leavingReasonLabels, Position, ReviewedCollectiveKind, Sector } from "@xep-loai/domain";
import { Field, ID, InputType, Int } from "type-graphql";
import { registerLabelled } from "../../shared/labelled-enum.ts";
import { DateScalar } from "../../shared/scalars.ts";
import type {
  GivenAdmission,
  GivenAppointment,
  GivenCollectiveEnd,
  GivenCorrection,
  GivenFounding,
  GivenLeaving,
  GivenPostEnd,
  GivenStandingDecision,
  GivenTransfer,
} from "./people-act.ts";

registerLabelled(LeavingReason, "LeavingReason", "Why somebody is no longer a member.", leavingReasonLabels);

@InputType()
class ToldInput {
  @Field(() => String, { nullable: true, description: "The decision it carries out, or why, in words." })
  note?: string | null;
}

@InputType()
class PersonInput extends ToldInput {
  @Field(() => String, { description: "Full name." })
  fullName!: string;

  @Field(() => DateScalar, { nullable: true, description: "Day of birth; null: not known." })
  birthDate?: string | null;

  @Field(() => DateScalar, { description: "Day of admission to the Party («ngày vào Đảng»)." })
  admittedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "Day of full membership; null: probationary («dự bị»)." })
  officialOn?: string | null;

  @Field(() => Boolean, { description: "«Cán bộ, công chức, viên chức»: counted in a group of their own." })
  isCivilServant!: boolean;
}

@InputType({ description: "Somebody enters a cell: newly admitted, or come from where this system does not reach." })
export class AdmissionInput extends PersonInput implements GivenAdmission {
  @Field(() => ID, { description: "The cell." })
  organisationId!: string;

  @Field(() => DateScalar, { description: "First day in the cell; in no closed year." })
  from!: string;
}

@InputType()
class OfMemberInput extends ToldInput {
  @Field(() => ID, { description: "Of the member." })
  memberId!: string;

  @Field(() => Int, { description: "The version of the member that was looked at." })
  version!: number;
}

@InputType({ description: "«Chuyển sinh hoạt đảng» to another cell the actor sees." })
export class TransferInput extends OfMemberInput implements GivenTransfer {
  @Field(() => ID, { description: "The cell that receives; it must stand from the day on." })
  organisationId!: string;

  @Field(() => DateScalar, { description: "First day there; in no closed year." })
  on!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day no longer there, of a temporary place («sinh hoạt tạm thời»); null: for good.",
  })
  until?: string | null;
}

@InputType({ description: "Somebody is no longer a member." })
export class LeavingInput extends OfMemberInput implements GivenLeaving {
  @Field(() => DateScalar, { description: "First day no longer a member; in no closed year." })
  on!: string;

  @Field(() => LeavingReason, { description: "Why." })
  reason!: LeavingReason;
}

@InputType({ description: "The document by which a member is exempt or suspended." })
export class StandingDecisionInput implements GivenStandingDecision {
  @Field(() => String, { description: "Its number." })
  number!: string;

  @Field(() => DateScalar, { description: "Its day." })
  decidedOn!: string;

  @Field(() => String, { description: "The body that decided." })
  byBody!: string;
}

@InputType({ description: "What is recorded of a member, as it should be; `note` says why." })
export class CorrectionInput extends PersonInput implements GivenCorrection {
  @Field(() => ID, { description: "Of the member." })
  memberId!: string;

  @Field(() => Int, { description: "The version of the member that was looked at." })
  version!: number;

  @Field(() => DateScalar, { nullable: true, description: "«Miễn công tác và sinh hoạt đảng» from this day." })
  exemptFrom?: string | null;

  @Field(() => StandingDecisionInput, { nullable: true, description: "By which document; null: none is at hand yet." })
  exemptDecision?: StandingDecisionInput | null;

  @Field(() => DateScalar, { nullable: true, description: "«Đình chỉ sinh hoạt đảng» from this day." })
  suspendedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "First day no longer suspended." })
  suspendedUntil?: string | null;

  @Field(() => StandingDecisionInput, { nullable: true, description: "By which document; null: none is at hand yet." })
  suspensionDecision?: StandingDecisionInput | null;
}

@InputType({ description: "Somebody takes a post of an organisation." })
export class AppointmentInput extends ToldInput implements GivenAppointment {
  @Field(() => ID, { description: "The organisation." })
  organisationId!: string;

  @Field(() => ID, { nullable: true, description: "A collective of it the post sits in; null: none." })
  collectiveId?: string | null;

  @Field(() => ID, { nullable: true, description: "The member; null: somebody outside the Party." })
  memberId?: string | null;

  @Field(() => Int, { nullable: true, description: "The version of the member that was looked at." })
  version?: number | null;

  @Field(() => String, { nullable: true, description: "Full name of who is no member; of a member it is known." })
  fullName?: string | null;

  @Field(() => String, { description: "What the post is called." })
  title!: string;

  @Field(() => ID, { description: "With which titles it counts («chức danh tương đương», HD 21, II.B.4)." })
  titleGroupId!: string;

  @Field(() => Position, { description: "What the post is in the words of the documents." })
  position!: Position;

  @Field(() => Boolean, { description: "Head of the organisation, or of the collective." })
  isHead!: boolean;

  @Field(() => Boolean, { description: "Came from elsewhere to take it (HD 21, II.B.6, bullet 9)." })
  cameForIt!: boolean;

  @Field(() => DateScalar, { description: "First day in the post; in no closed year." })
  on!: string;
}

@InputType({ description: "Somebody leaves a post and stays a member." })
export class PostEndInput extends ToldInput implements GivenPostEnd {
  @Field(() => ID, { description: "Of the post." })
  postId!: string;

  @Field(() => Int, { description: "The version of the post that was looked at." })
  version!: number;

  @Field(() => DateScalar, { description: "First day no longer in the post; in no closed year." })
  on!: string;
}

@InputType({ description: "A leadership collective begins." })
export class FoundingInput extends ToldInput implements GivenFounding {
  @Field(() => ID, { description: "Of which organisation." })
  organisationId!: string;

  @Field(() => ReviewedCollectiveKind, { description: "What it is." })
  kind!: ReviewedCollectiveKind;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => Sector, { nullable: true, description: "«Khối»; null: its kind tells it." })
  sector?: Sector | null;

  @Field(() => DateScalar, { description: "First day; in no closed year." })
  on!: string;
}

@InputType({ description: "A collective ends, and the posts in it with it." })
export class CollectiveEndInput extends ToldInput implements GivenCollectiveEnd {
  @Field(() => ID, { description: "Of the collective." })
  collectiveId!: string;

  @Field(() => Int, { description: "The version of the collective that was looked at." })
  version!: number;

  @Field(() => DateScalar, { description: "First day it is no more; in no closed year." })
  on!: string;
}

@InputType({ description: "One act to be looked at before it is told: exactly one of these." })
export class PeopleActInput {
  @Field(() => AdmissionInput, { nullable: true, description: "As admitMember." })
  admission?: AdmissionInput | null;

  @Field(() => TransferInput, { nullable: true, description: "As transferMember." })
  transfer?: TransferInput | null;

  @Field(() => LeavingInput, { nullable: true, description: "As endMembership." })
  leaving?: LeavingInput | null;

  @Field(() => CorrectionInput, { nullable: true, description: "As correctMember." })
  correction?: CorrectionInput | null;

  @Field(() => AppointmentInput, { nullable: true, description: "As appointToPost." })
  appointment?: AppointmentInput | null;

  @Field(() => PostEndInput, { nullable: true, description: "As endPost." })
  postEnd?: PostEndInput | null;

  @Field(() => FoundingInput, { nullable: true, description: "As foundCollective." })
  founding?: FoundingInput | null;

  @Field(() => CollectiveEndInput, { nullable: true, description: "As endCollective." })
  collectiveEnd?: CollectiveEndInput | null;
}
