import type { Fact } from "../facts.ts";
import type { IsoDate } from "../rule/date.ts";
import type { Body } from "../vocabulary/body.ts";
import type { Level } from "../vocabulary/organisation.ts";
import type { Position, Seat } from "../vocabulary/position.ts";
import type { ReviewPlace } from "../vocabulary/review-place.ts";
import type { ReviewedCollectiveKind } from "../vocabulary/reviewed-collective.ts";

/** What the answer to a prompt holds (Mẫu 01, IV; Mẫu 02, IV). */
export interface PromptAnswer {
  readonly explanation: boolean;
  readonly cause: boolean;
  readonly responsibility: boolean;
}

/** One issue a superior puts to the reviewed («gợi ý kiểm điểm»). */
export interface ReviewPrompt {
  readonly issuer: Body;
  /** Who proposed it to the issuer; left out: not recorded. */
  readonly adviser?: Fact<Body>;
  /** Left out: not answered yet. */
  readonly answer?: PromptAnswer;
}

/** Parts every report names, KH 57, II.A.3.1, bullet 3. */
export const ReportPart = {
  STRENGTHS: "STRENGTHS",
  SHORTCOMINGS: "SHORTCOMINGS",
  CAUSES: "CAUSES",
  REMEDIES: "REMEDIES",
} as const;
export type ReportPart = (typeof ReportPart)[keyof typeof ReportPart];

/** What a report says of one defect (QĐ 366, Điều 6; HD 43, 1.3). */
export const DefectPart = {
  IMPACT: "IMPACT",
  CAUSE: "CAUSE",
  RESPONSIBLE: "RESPONSIBLE",
  REMEDY: "REMEDY",
  DUE_DAY: "DUE_DAY",
} as const;
export type DefectPart = (typeof DefectPart)[keyof typeof DefectPart];

/** A sign of a violation seen in the review that cannot be concluded on yet. */
export interface SuspectedViolation {
  readonly reportedToSuperior: boolean;
}

/** What is recorded of every review. */
export interface CommonReviewFacts {
  /** The body that manages the reviewed («thuộc thẩm quyền quản lý»). */
  readonly managedBy?: Fact<Body>;
  readonly prompts?: readonly ReviewPrompt[];
  /** The day the draft report, or the own review, went to those who take part. */
  readonly draftSentOn?: Fact<IsoDate>;
  readonly meetingOn?: Fact<IsoDate>;
  /** What the one in the chair is in the body that reviews. */
  readonly chair?: Fact<Seat | "DIVISION_LEADER">;
  /** Codes of the contents with text, e.g. "I.1" (`ReviewParameters.contents`). */
  readonly contents?: Fact<readonly string[]>;
  readonly reportParts?: Fact<readonly ReportPart[]>;
  readonly suspectedViolation?: SuspectedViolation;
  /** Of every defect named in the report: what is said of it (QĐ 366 asks). */
  readonly defectParts?: Fact<readonly (readonly DefectPart[])[]>;
  /** Signs of violation, complaints, disunity or public concern (QĐ 366, Điều 6, closing paragraph). */
  readonly hasSigns?: boolean;
  /** A plan to remedy the defects, each with its day, follows the review (QĐ 366, Điều 8). */
  readonly remediationPlanned?: Fact<boolean>;
  /** Answers by rule id; an id left out is not yet answered. */
  readonly attestations?: Readonly<Partial<Record<string, boolean>>>;
}

/** Collectives whose review comes before that of the Party committee. */
export const LinkedKind = {
  GOVERNMENT: "GOVERNMENT",
  PROFESSIONAL: "PROFESSIONAL",
  MASS_ORGANIZATION: "MASS_ORGANIZATION",
} as const;
export type LinkedKind = (typeof LinkedKind)[keyof typeof LinkedKind];

export interface LinkedReview {
  readonly kind: LinkedKind;
  /** null: not completed. */
  readonly completedOn: IsoDate | null;
}

/** The collective whose review is held in the same meeting. */
export const CombinedWith = {
  PARTY_CAUCUS: "PARTY_CAUCUS",
  PARTY_AFFAIRS_COMMITTEE: "PARTY_AFFAIRS_COMMITTEE",
  STANDING_COMMITTEE: "STANDING_COMMITTEE",
  OTHER: "OTHER",
} as const;
export type CombinedWith = (typeof CombinedWith)[keyof typeof CombinedWith];

export const Presenter = { HEAD: "HEAD", AUTHORISED: "AUTHORISED", OTHER: "OTHER" } as const;
export type Presenter = (typeof Presenter)[keyof typeof Presenter];

/** Minutes of the review of a collective. */
export interface CollectiveMinutes {
  readonly presentedBy: Presenter;
  /** Every member gave an opinion and made clear the own part. */
  readonly membersContributed: boolean;
  readonly concludedBy: Seat;
}

/** The review of one person within a body; `turn` orders those of one day. */
export interface TurnInReview {
  readonly seat: Seat;
  readonly heldOn: IsoDate;
  readonly turn?: number;
}

export interface ReportVersion {
  /** 1, 2, … */
  readonly version: number;
  readonly on: IsoDate;
}

/** Forms of the annex, whatever a lower document calls them. */
export const ReviewForm = {
  FORM_01: "FORM_01",
  FORM_02: "FORM_02",
  FORM_2A: "FORM_2A",
  FORM_2B: "FORM_2B",
  FORM_2C: "FORM_2C",
  OTHER: "OTHER",
} as const;
export type ReviewForm = (typeof ReviewForm)[keyof typeof ReviewForm];

/** On which form whose report is written: Mẫu 01 is that of collectives, the others are those of persons. */
export const formsOf: Readonly<Record<"COLLECTIVE" | "INDIVIDUAL", readonly ReviewForm[]>> = {
  COLLECTIVE: [ReviewForm.FORM_01, ReviewForm.OTHER],
  INDIVIDUAL: [ReviewForm.FORM_02, ReviewForm.FORM_2A, ReviewForm.FORM_2B, ReviewForm.FORM_2C, ReviewForm.OTHER],
};

/** The review of a collective, or of a Party organisation as a whole, by Mẫu 01. */
export interface CollectiveReviewFacts extends CommonReviewFacts {
  readonly of: "COLLECTIVE";
  /** null: a Party organisation as a whole, e.g. a chi bộ without chi ủy. */
  readonly kind: ReviewedCollectiveKind | null;
  readonly level: Level;
  /** Where it differs from the collective's own level. */
  readonly heldAtLevel?: Level;
  readonly combinedWith?: CombinedWith;
  /** Whether all leaders of the agency sit in the standing committee. */
  readonly allLeadersInStandingCommittee?: Fact<boolean>;
  readonly form?: Fact<ReviewForm>;
  /** Names of the bodies heard on the draft. */
  readonly heardOnDraft?: Fact<readonly string[]>;
  readonly reportVersions?: Fact<readonly ReportVersion[]>;
  readonly durationDays?: Fact<number>;
  readonly completedOn?: Fact<IsoDate>;
  readonly turns?: readonly TurnInReview[];
  /** Left out: not recorded; empty: there is none. */
  readonly linkedReviews?: Fact<readonly LinkedReview[]>;
  readonly minutes?: CollectiveMinutes;
  /** Of every defect named in the report: who is responsible, in the order named. */
  readonly defects?: Fact<readonly (readonly Seat[])[]>;
  /** Whether the superior's working team took part. */
  readonly superiorTeamAttended?: Fact<boolean>;
  /** How many persons it has (HD 43, 7.4); of a leadership collective alone. */
  readonly memberCount?: Fact<number>;
  /** The authority decided where a small collective is reviewed. */
  readonly reviewPlaceDecided?: Fact<boolean>;
}

export interface HeldReview {
  readonly place: ReviewPlace;
  readonly heldOn: IsoDate;
}

/** Minutes of the review of one person. */
export interface IndividualMinutes {
  readonly presented: boolean;
  readonly criticised: boolean;
  readonly chairConcluded: boolean;
  /** The own review was completed by what was said. */
  readonly selfReviewRevised: boolean;
}

/** What decides before whom somebody is reviewed. */
export interface ReviewedPerson {
  readonly positions: readonly Position[];
  /** Collectives the person sits in («mà mình là thành viên»); left out: not recorded. */
  readonly memberOf?: Fact<readonly ReviewPlace[]>;
  /** Leads where the one-head regime («chế độ thủ trưởng») holds. */
  readonly oneHeadRegime?: boolean;
  /** false: a leader who is not a Party member (yet). */
  readonly isPartyMember?: boolean;
}

/** The review of one person by Mẫu 02, at every place it is held. */
export interface IndividualReviewFacts extends CommonReviewFacts, ReviewedPerson {
  readonly of: "INDIVIDUAL";
  readonly exempt?: boolean;
  readonly partyActivitySuspended?: boolean;
  /** A member for less than six months when the year closes. */
  readonly newlyAdmitted?: boolean;
  readonly isHead?: boolean;
  /** In a cell with a secretary only, without deputy or committee. */
  readonly cellHasOnlySecretary?: boolean;
  readonly isCivilServant?: Fact<boolean>;
  readonly places?: Fact<readonly HeldReview[]>;
  /** The competent authority decided on further places. */
  readonly furtherPlacesDecided?: boolean;
  /** How many own reviews (Mẫu 02) were made for the year. */
  readonly selfReviews?: Fact<number>;
  /** The comment of the committee at the place of residence came with the own review. */
  readonly residenceComment?: Fact<boolean>;
  readonly reportedByPartyGroup?: Fact<boolean>;
  /** The result of the review at a higher place was told in short. */
  readonly higherReviewTold?: Fact<boolean>;
  /** The form the own review was written on (HD 43, 2.1.b). */
  readonly form?: Fact<ReviewForm>;
  /** false: retired, a pupil or student, in private business or the like. */
  readonly worksInPoliticalSystem?: Fact<boolean>;
  /** Whether the cell has a committee; left out: not recorded. */
  readonly cellHasCommittee?: Fact<boolean>;
  readonly committeeActivitySuspended?: boolean;
  readonly minutes?: IndividualMinutes;
}

/** Everything recorded of one review («kiểm điểm»). */
export type ReviewFacts = CollectiveReviewFacts | IndividualReviewFacts;
