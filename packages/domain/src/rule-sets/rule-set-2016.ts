import type { Fraction } from "../rule/share.ts";
import type { CivilServantTier2016 } from "../vocabulary/civil-servant-tier.ts";
import type { MemberAward } from "../vocabulary/member.ts";
import type { OrganisationKind } from "../vocabulary/organisation.ts";
import type { PeerKind, PeerStanding } from "../vocabulary/peer.ts";
import type { QuotaBase, QuotaScope } from "../vocabulary/quota.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { QualityTier } from "../vocabulary/tier.ts";
import type { Document } from "./document.ts";
import type { DueDay } from "./due-day.ts";
import type { ScoreGroup } from "./score-sheet.ts";

/** «… phân loại … và có trên 2/3 số đảng viên chính thức bỏ phiếu tán thành». */
export interface VotedCondition {
  /** More than this share of the official members. */
  readonly votesAbove: Fraction;
  readonly civilServantMinTier: CivilServantTier2016;
}

/** The numbers of rules.md 4.2 that act on rating, quotas, lead times and deadlines of a POINTS_2016 document. */
export interface Parameters2016 {
  readonly eligibility: { readonly newMemberMonths: number };
  readonly points: {
    /** No points beyond («không có điểm cộng thêm»). */
    readonly maxTotal: number;
    /** Points are multiples of it; the document is silent. */
    readonly step: number;
  };
  readonly org: {
    readonly ratedKinds: readonly OrganisationKind[];
    readonly peers: readonly PeerKind[];
    readonly cleanStrong: {
      readonly minPoints: number;
      /** Of the cells of a đảng bộ, of the members of a chi bộ. */
      readonly allTier: QualityTier;
      readonly allPct: number;
      readonly peerMinStanding: PeerStanding;
    };
    readonly good: { readonly minPoints: number; readonly peerMinStanding: PeerStanding };
    readonly completed: { readonly minPoints: number };
    readonly lowest: {
      readonly governmentKinds: readonly PeerKind[];
      readonly governmentCount: number;
      readonly peerKinds: readonly PeerKind[];
      readonly peerCount: number;
      readonly subordinatesAbove: Fraction;
      readonly membersAbove: Fraction;
    };
  };
  readonly member: {
    /** Any of the awards stands in for the tier as a civil servant. */
    readonly excellent: VotedCondition & { readonly awards: readonly MemberAward[] };
    readonly good: VotedCondition;
    readonly completed: VotedCondition;
    readonly lowest: { readonly votesAbove: Fraction; readonly civilServantTier: CivilServantTier2016 };
  };
  /** Over whom shares are counted (`ENGINE.DENOMINATOR`). */
  readonly shareDenominator: "RATED" | "ALL";
  readonly quota: {
    readonly cells: { readonly share: Fraction; readonly base: QuotaBase };
    readonly members: {
      readonly pct: number;
      /** Where special merit is attested. */
      readonly specialPct: number;
      readonly base: QuotaBase;
      /** Silent in the plan (C17). */
      readonly scope: QuotaScope;
      /** By the number of its members. */
      readonly smallCell: { readonly below: number; readonly max: number };
    };
  };
  /** Calendar days between sending a draft and the meeting. */
  readonly draftLeadDays: { readonly collective: number; readonly member: number };
  /** «trước ngày»; the day itself is late unless `inclusive`. */
  readonly deadlines: { readonly review: DueDay; readonly dossier: DueDay; readonly inclusive: boolean };
  readonly award: { readonly typicalCells: number };
}

/** Points, shares and votes: KH 57. */
export interface RuleSet2016 extends Document {
  readonly regime: "POINTS_2016";
  /** The documents it names above itself, nearest first; their texts are not held. */
  readonly buildsOn: readonly Document[];
  readonly subjects: readonly SubjectKind[];
  readonly scoreSheet: readonly ScoreGroup[];
  readonly parameters: Parameters2016;
}
