import type { Text } from "../rule/finding.ts";
import type { StatedAt } from "../rule/rule.ts";
import type { Body } from "../vocabulary/body.ts";
import type { Level } from "../vocabulary/organisation.ts";
import type { Position, Seat } from "../vocabulary/position.ts";
import type { ReviewPlace } from "../vocabulary/review-place.ts";
import type { ReviewedCollectiveKind } from "../vocabulary/reviewed-collective.ts";
import type { CombinedWith, CommonReviewFacts, ReviewForm } from "./review-facts.ts";

/** Collectives of a kind that are reviewed at these levels. */
export interface ReviewedCollectives {
  readonly kinds: readonly ReviewedCollectiveKind[];
  readonly levels: readonly Level[];
  readonly citation: string;
}

/** A place of review; several in `anyOf`: one of them. */
export interface PlaceAsked {
  readonly anyOf: readonly ReviewPlace[];
  /** «mà mình là thành viên»: only for who sits there. */
  readonly ifMember: boolean;
}

/** Before whom the holders of a position are reviewed, besides the cell. */
export interface PlacesOfPosition {
  readonly positions: readonly Position[];
  /** Not for who holds one of these too. */
  readonly unless: readonly Position[];
  readonly places: readonly PlaceAsked[];
  readonly citation: string;
}

export interface PlaceParameters {
  readonly byPosition: readonly PlacesOfPosition[];
  readonly oneHeadRegime: PlaceAsked | null;
  readonly nonMember: PlaceAsked | null;
  /** From how many positions the authority may add places; null: silent. */
  readonly furtherFromPositions: number | null;
  /** Whether members of a cell with Party groups may be reviewed in the group. */
  readonly partyGroup: boolean;
  /** Whether who holds no position is reviewed in the cell only. */
  readonly ordinaryInCellOnly: boolean;
  /** Places above the cell: who was reviewed there tells the result in short; none: silent. */
  readonly higher: readonly ReviewPlace[];
  /** With whose review that of an agency's leadership may be combined, and with whose if all its leaders sit there. */
  readonly combined: { readonly freely: readonly CombinedWith[]; readonly ifAllSitThere: readonly CombinedWith[] };
}

/** Something a report must contain. */
export interface ContentItem {
  /** Key of the facts; the section of Mẫu 01 or Mẫu 02 where there is one. */
  readonly code: string;
  /** Vietnamese word for word. */
  readonly label: Text;
  /** «nếu có»: only where there is a prompt. */
  readonly ifPrompted: boolean;
}

export interface ContentParameters {
  readonly collective: readonly ContentItem[];
  /** What a lower document adds to the report of a collective. */
  readonly addedToCollective: readonly ContentItem[];
  readonly member: readonly ContentItem[];
  /** Of leaders, besides those of members. */
  readonly leader: readonly ContentItem[];
  /** Where the report of a collective says who is responsible and what will be done. */
  readonly responsibility: readonly ContentItem[];
}

/** A form and what the document calls it. */
export interface NamedForm {
  readonly form: ReviewForm;
  readonly name: string;
}

/** «gửi trước … ít nhất …». */
export interface LeadTime {
  readonly days: number;
  readonly unit: "WORKING_DAYS" | "DAYS";
  readonly citation: string;
  /** Where a document below the rule states it; left out: the rule itself does. */
  readonly statedAt?: StatedAt | undefined;
}

/** «tối thiểu từ 02 đến 03 ngày»: checked against the lower figure, the range is shown (C11). */
export interface DayRange {
  readonly from: number;
  readonly to: number;
  /** Where a document below the rule states it; left out: the rule itself does. */
  readonly statedAt?: StatedAt | undefined;
}

export interface MinimumDuration extends ReviewedCollectives {
  /** null: stated only of those prompted. */
  readonly plain: DayRange | null;
  readonly prompted: DayRange | null;
  /** Whose prompt makes it longer; null: anybody's. */
  readonly promptedBy: readonly Body[] | null;
}

export interface PromptParameters {
  /** Who prompts those a body manages; a body not named prompts those it manages itself. */
  readonly issuersOf: readonly { readonly managedBy: readonly Body[]; readonly issuers: readonly Body[] }[];
  /** Who advises an issuer; `issuers` null: every other one. */
  readonly advisersOf: readonly { readonly issuers: readonly Body[] | null; readonly advisers: readonly Body[] }[];
  /** Whom alone the own committee prompts; null: whom it manages. */
  readonly only: {
    readonly issuers: readonly Body[];
    readonly collectives: readonly ReviewedCollectiveKind[];
    readonly positions: readonly Position[];
  } | null;
}

export interface OrderParameters {
  /** Who is reviewed before whom; those of one group in any order. */
  readonly seats: readonly (readonly Seat[])[];
}

export interface ChairParameters {
  /** Who chairs when the head is reviewed. */
  readonly ofHead: readonly NonNullable<CommonReviewFacts["chair"]>[];
  /** Who besides, in a cell with a secretary only. */
  readonly ofOnlySecretary: readonly NonNullable<CommonReviewFacts["chair"]>[];
}

/** The numbers, bodies, places and lists of the review (rules.md 4.2, `review.*`). */
export interface ReviewParameters {
  readonly collectives: readonly ReviewedCollectives[];
  /** Which members are not reviewed. */
  readonly exceptions: { readonly exempt: boolean; readonly suspended: boolean; readonly newlyAdmitted: boolean };
  readonly places: PlaceParameters;
  readonly contents: ContentParameters;
  readonly forms: { readonly collective: NamedForm | null; readonly individual: NamedForm | null };
  /** Bodies heard on the draft of a collective's report; empty: left to the authority. */
  readonly heardOnDraft: readonly string[];
  readonly draftLeadTime: { readonly collective: LeadTime | null; readonly member: LeadTime | null };
  readonly prompts: PromptParameters;
  readonly order: OrderParameters;
  readonly chair: ChairParameters;
  readonly minDurationDays: {
    readonly provincial: readonly MinimumDuration[];
    readonly centralAffiliated: readonly MinimumDuration[];
    /** Set by the province and those below it. */
    readonly delegated: readonly MinimumDuration[];
  };
}

/** What a lower document says of the review; what it leaves out stays as above. */
export type ReviewOverlay = Partial<ReviewParameters>;
