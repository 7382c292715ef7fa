import type { CombinedWith } from "./review-facts.ts";
import type { PlaceAsked, PlaceParameters } from "./review-parameters.ts";
import { hd21StatedReview } from "./stated-review.ts";

const before = (...anyOf: PlaceAsked["anyOf"]): PlaceAsked => ({ anyOf, ifMember: false });

/** «mà mình là thành viên». */
export const ifMemberOf = (...anyOf: PlaceAsked["anyOf"]): PlaceAsked => ({ anyOf, ifMember: true });

/** «với ban thường vụ đảng ủy của cơ quan, đơn vị (nếu các thành viên lãnh đạo đều trong ban thường vụ)». */
export const combinedBy = (stated: readonly CombinedWith[]): PlaceParameters["combined"] => ({
  freely: stated.filter((each) => each !== "STANDING_COMMITTEE"),
  ifAllSitThere: stated.filter((each) => each === "STANDING_COMMITTEE"),
});

/** HD 21, II.A.2.2: before whom, by position (rules.md 3.10.2); of those below the Centre see `hd21StatedReview`. */
export const hd21Places: PlaceParameters = {
  byPosition: [
    {
      positions: ["POLITBURO_MEMBER", "CENTRAL_SECRETARY"],
      unless: [],
      places: [before("POLITBURO_OR_SECRETARIAT"), ifMemberOf("AGENCY_LEADERSHIP")],
      citation: "HD 21, II.A.2.2, bullet 2, item 1",
    },
    {
      positions: ["CENTRAL_COMMITTEE_MEMBER", "CENTRAL_COMMITTEE_ALTERNATE"],
      unless: ["POLITBURO_MEMBER", "CENTRAL_SECRETARY"],
      places: [
        ifMemberOf("PROVINCIAL_STANDING_COMMITTEE", "DISTRICT_STANDING_COMMITTEE"),
        ifMemberOf("PARTY_AFFAIRS_COMMITTEE", "PARTY_CAUCUS", "AGENCY_LEADERSHIP"),
      ],
      citation: "HD 21, II.A.2.2, bullet 2, item 2",
    },
    {
      positions: ["PARTY_AFFAIRS_COMMITTEE_MEMBER"],
      unless: [],
      places: [before("PARTY_AFFAIRS_COMMITTEE")],
      citation: "HD 21, II.A.2.2, bullet 2, item 3",
    },
    {
      positions: ["PARTY_CAUCUS_MEMBER"],
      unless: [],
      places: [before("PARTY_CAUCUS")],
      citation: "HD 21, II.A.2.2, bullet 2, item 3",
    },
    {
      positions: ["CENTRAL_YOUTH_UNION_SECRETARY", "CENTRAL_AGENCY_LEADER"],
      unless: [],
      places: [before("AGENCY_LEADERSHIP")],
      citation: "HD 21, II.A.2.2, bullet 2, item 3",
    },
  ],
  oneHeadRegime: before("KEY_CADRE_CONFERENCE", "WHOLE_STAFF"),
  nonMember: before("AGENCY_LEADERSHIP"),
  furtherFromPositions: 3,
  partyGroup: hd21StatedReview.partyGroup,
  ordinaryInCellOnly: false,
  higher: [],
  combined: combinedBy(hd21StatedReview.combined),
};
