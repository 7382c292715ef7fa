import type { Fact } from "../facts.ts";
import type { IsoDate } from "../rule/date.ts";
import type { Body } from "../vocabulary/body.ts";
import type { Level, OrganisationKind } from "../vocabulary/organisation.ts";
import type { ReviewedCollectiveKind } from "../vocabulary/reviewed-collective.ts";
import type { QualityTier } from "../vocabulary/tier.ts";

/** Who is rated, as far as that decides who acts (rules.md 3.10.1). */
export type RatedSubject =
  | {
      readonly subject: "ORG" | "MEMBER";
      /** Of an organisation its own kind, of a member that of the cell. */
      readonly kind: OrganisationKind;
      /** Whether the cell has a committee («chi ủy»); left out: not recorded, or no cell. */
      readonly hasCellCommittee?: Fact<boolean>;
      /** Level of the organisation directly above; left out: not recorded. */
      readonly directlyUnder?: Fact<Level>;
    }
  | { readonly subject: "COLLECTIVE"; readonly kind: ReviewedCollectiveKind }
  | {
      readonly subject: "LEADER";
      /** The body that manages the person («phân cấp quản lý»). */
      readonly managedBy?: Fact<Body>;
    };

/** A step as it was taken. */
export interface TakenStep {
  readonly by: Body;
  readonly on: IsoDate;
}

/** The boxes of the form that were given a level. */
export interface MarkedLevels {
  readonly by: Body;
  readonly boxes: readonly string[];
}

export interface SelfRating extends TakenStep {
  /** «tự nhận mức chất lượng»; null: none claimed. */
  readonly tier: QualityTier | null;
}

/** No form has room for the votes: they are recorded beside it (rules.md 5.2). */
export interface BallotRecord {
  readonly by: Body;
  readonly heldOn: IsoDate;
  readonly secret: boolean;
  /** Entitled to vote. */
  readonly eligible: number;
  readonly present: number;
  readonly votes: Readonly<Partial<Record<QualityTier, number>>>;
}

export interface GivenOpinion {
  /** Name of the body as the document writes it. */
  readonly giver: string;
  readonly on: IsoDate;
}

export interface RecordedDecision extends TakenStep {
  /** Number of the decision; blank: none. */
  readonly number: string;
}

/** Who is told the result, HD 21, II.B.6, bullet 4. */
export const Recipient = { SUBJECT: "SUBJECT", MANAGER: "MANAGER" } as const;
export type Recipient = (typeof Recipient)[keyof typeof Recipient];

/** To whom a result is open within the system (HD 21, I.2). */
export const Audience = { SUBJECT: "SUBJECT", SUPERIORS: "SUPERIORS", MANAGING_BODY: "MANAGING_BODY" } as const;
export type Audience = (typeof Audience)[keyof typeof Audience];

/** Ratings of others that are there before a cell is rated, KH 57, III.2. */
export const InputRating = {
  CIVIL_SERVANTS: "CIVIL_SERVANTS",
  TRADE_UNION: "TRADE_UNION",
  YOUTH_UNION: "YOUTH_UNION",
} as const;
export type InputRating = (typeof InputRating)[keyof typeof InputRating];

/** What is recorded of one classification on its way to the decision; a step left out was not taken yet. */
export interface ProcedureFacts {
  readonly rated: RatedSubject;
  readonly levels?: MarkedLevels;
  readonly selfRating?: SelfRating;
  /** The member reported it at the year-end meeting of the cell. */
  readonly reportedToCell?: Fact<boolean>;
  /** Before the vote. */
  readonly proposal?: TakenStep;
  readonly discussedOn?: Fact<IsoDate>;
  readonly ballot?: BallotRecord;
  /** The result of the vote was made known. */
  readonly announcedOn?: Fact<IsoDate>;
  readonly appraisal?: TakenStep;
  readonly opinions?: readonly GivenOpinion[];
  readonly residenceOpinion?: Fact<boolean>;
  readonly decision?: RecordedDecision;
  readonly toldOn?: Readonly<Partial<Record<Recipient, IsoDate>>>;
  /** Left out: not recorded. */
  readonly openTo?: Fact<readonly Audience[]>;
  readonly inputRatings?: Fact<readonly InputRating[]>;
  /** Holds several positions. */
  readonly severalPositions?: boolean;
  /** Answers by rule id; an id left out is not yet answered. */
  readonly attestations?: Readonly<Partial<Record<string, boolean>>>;
}
