import type { DurationGroup } from "./duration-groups.ts";
import type { PlaceCode, PlaceGroup } from "./place-groups.ts";
import type { CombinedWith } from "./review-facts.ts";
import type { LeadTime } from "./review-parameters.ts";

/** Days a review lasts at least; null: no document says it. */
export interface StatedDuration {
  readonly plain: number | null;
  /** Where it was prompted; null: as without a prompt. */
  readonly prompted: number | null;
}

/** What a document below HD 21 may state of the review (rules.md 4.2, `review.*`, column «Del.»). */
export interface StatedReview {
  /** How long before the meeting a member sends the own review; days null: no document says it. */
  readonly memberDraft: { readonly days: number | null; readonly unit: LeadTime["unit"] };
  readonly durations: Readonly<Record<DurationGroup, StatedDuration>>;
  /** Before whom, besides the cell; empty: no document says it. */
  readonly places: Readonly<Record<PlaceGroup, readonly PlaceCode[]>>;
  /** Whether members of a cell with Party groups may be reviewed in the group. */
  readonly partyGroup: boolean;
  /** With whose review that of an agency's leadership may be combined; the standing committee's only if all sit there. */
  readonly combined: readonly CombinedWith[];
}

const silent: StatedDuration = { plain: null, prompted: null };

/** HD 21, II.A.2.2 and II.A.4.2: what it says of that, and what it leaves to the provinces. */
export const hd21StatedReview: StatedReview = {
  memberDraft: { days: null, unit: "DAYS" },
  durations: {
    DISTRICT_STANDING_COMMITTEE: silent,
    GRASSROOTS_COMMITTEE: silent,
    CELL_COMMITTEE: silent,
    OTHER_COLLECTIVES: silent,
  },
  places: {
    PROVINCE_STANDING_COMMITTEE: ["PROVINCIAL_STANDING_COMMITTEE", "IF_MEMBER_OF.AGENCY_LEADERSHIP"],
    PROVINCE_COMMITTEE: ["WORKPLACE_LEADERSHIP"],
    PROVINCE_GOVERNMENT: [],
    // the secretaries sit in the standing committee
    DISTRICT_SECRETARIES: ["DISTRICT_STANDING_COMMITTEE", "IF_MEMBER_OF.AGENCY_LEADERSHIP"],
    DISTRICT_STANDING_COMMITTEE: ["DISTRICT_STANDING_COMMITTEE", "IF_MEMBER_OF.AGENCY_LEADERSHIP"],
    DISTRICT_GOVERNMENT: [],
    DISTRICT_COMMITTEE: ["WORKPLACE_LEADERSHIP"],
    GRASSROOTS_COMMITTEE: ["GRASSROOTS_PARTY_COMMITTEE", "IF_MEMBER_OF.AGENCY_LEADERSHIP"],
    CELL_COMMITTEE: [],
    OTHER_LEADERS: [],
  },
  partyGroup: true,
  combined: ["PARTY_CAUCUS", "PARTY_AFFAIRS_COMMITTEE", "STANDING_COMMITTEE"],
};
