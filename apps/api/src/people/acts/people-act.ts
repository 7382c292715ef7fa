import type { LeavingReason, Position, ReviewedCollectiveKind, Sector } from "@xep-loai/domain";
import type { Refused } from "../../shared/refusal.ts";
import type { Tx } from "../../shared/tx.ts";

interface Told {
  /** The decision it carries out, or why, in words. */
  readonly note?: string | null;
}

export interface GivenAdmission extends Told {
  readonly organisationId: string;
  readonly from: string;
  readonly fullName: string;
  readonly birthDate?: string | null;
  readonly admittedOn: string;
  readonly officialOn?: string | null;
  readonly isCivilServant: boolean;
}

interface OfMember extends Told {
  readonly memberId: string;
  /** The state of the member that was looked at. */
  readonly version: number;
}

export interface GivenTransfer extends OfMember {
  readonly organisationId: string;
  readonly on: string;
  /** First day no longer there, of a temporary place; null: for good. */
  readonly until?: string | null;
}

export interface GivenLeaving extends OfMember {
  readonly on: string;
  readonly reason: LeavingReason;
}

/** By which document somebody is exempt or suspended. */
export interface GivenStandingDecision {
  readonly number: string;
  readonly decidedOn: string;
  readonly byBody: string;
}

export interface GivenCorrection extends OfMember {
  readonly fullName: string;
  readonly birthDate?: string | null;
  readonly admittedOn: string;
  readonly officialOn?: string | null;
  readonly isCivilServant: boolean;
  readonly exemptFrom?: string | null;
  readonly exemptDecision?: GivenStandingDecision | null;
  readonly suspendedFrom?: string | null;
  readonly suspendedUntil?: string | null;
  readonly suspensionDecision?: GivenStandingDecision | null;
}

export interface GivenAppointment extends Told {
  readonly organisationId: string;
  readonly collectiveId?: string | null;
  readonly memberId?: string | null;
  readonly version?: number | null;
  readonly fullName?: string | null;
  readonly title: string;
  readonly titleGroupId: string;
  readonly position: Position;
  readonly isHead: boolean;
  readonly cameForIt: boolean;
  readonly on: string;
}

export interface GivenPostEnd extends Told {
  readonly postId: string;
  readonly version: number;
  readonly on: string;
}

export interface GivenFounding extends Told {
  readonly organisationId: string;
  readonly kind: ReviewedCollectiveKind;
  readonly name: string;
  readonly sector?: Sector | null;
  readonly on: string;
}

export interface GivenCollectiveEnd extends Told {
  readonly collectiveId: string;
  readonly version: number;
  readonly on: string;
}

/** In whose transaction an act is told, and on which day. */
export interface Telling {
  readonly tx: Tx;
  readonly today: string;
}

/** Tells one act; answers whom or what it is of. */
export type PeopleAct = (telling: Telling) => Promise<string | Refused>;
