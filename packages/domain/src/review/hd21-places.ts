import type { PlaceAsked, PlaceParameters } from "./review-parameters.ts";

const before = (...anyOf: PlaceAsked["anyOf"]): PlaceAsked => ({ anyOf, ifMember: false });

/** «mà mình là thành viên». */
export const ifMemberOf = (...anyOf: PlaceAsked["anyOf"]): PlaceAsked => ({ anyOf, ifMember: true });

/** HD 21, II.A.2.2: before whom, by position (rules.md 3.10.2). */
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
    {
      positions: ["PROVINCIAL_STANDING_COMMITTEE_MEMBER"],
      unless: [],
      places: [before("PROVINCIAL_STANDING_COMMITTEE"), ifMemberOf("AGENCY_LEADERSHIP")],
      citation: "HD 21, II.A.2.2, bullet 2, item 4",
    },
    {
      // the secretaries sit in the standing committee
      positions: [
        "DISTRICT_SECRETARY",
        "DISTRICT_STANDING_DEPUTY_SECRETARY",
        "DISTRICT_DEPUTY_SECRETARY_CHAIR",
        "DISTRICT_STANDING_COMMITTEE_MEMBER",
      ],
      unless: [],
      places: [before("DISTRICT_STANDING_COMMITTEE"), ifMemberOf("AGENCY_LEADERSHIP")],
      citation: "HD 21, II.A.2.2, bullet 2, item 4",
    },
    {
      positions: ["PROVINCIAL_COMMITTEE_MEMBER", "DISTRICT_COMMITTEE_MEMBER"],
      unless: [
        "PROVINCIAL_STANDING_COMMITTEE_MEMBER",
        "DISTRICT_SECRETARY",
        "DISTRICT_STANDING_DEPUTY_SECRETARY",
        "DISTRICT_DEPUTY_SECRETARY_CHAIR",
        "DISTRICT_STANDING_COMMITTEE_MEMBER",
      ],
      places: [before("WORKPLACE_LEADERSHIP")],
      citation: "HD 21, II.A.2.2, bullet 2, item 4",
    },
    {
      positions: [
        "GRASSROOTS_SECRETARY",
        "GRASSROOTS_DEPUTY_SECRETARY",
        "GRASSROOTS_STANDING_COMMITTEE_MEMBER",
        "GRASSROOTS_COMMITTEE_MEMBER",
      ],
      unless: [],
      places: [before("GRASSROOTS_PARTY_COMMITTEE"), ifMemberOf("AGENCY_LEADERSHIP")],
      citation: "HD 21, II.A.2.2, bullet 2, item 5",
    },
  ],
  oneHeadRegime: before("KEY_CADRE_CONFERENCE", "WHOLE_STAFF"),
  nonMember: before("AGENCY_LEADERSHIP"),
  furtherFromPositions: 3,
  partyGroup: true,
  ordinaryInCellOnly: false,
  higher: [],
  combined: { freely: ["PARTY_CAUCUS", "PARTY_AFFAIRS_COMMITTEE"], ifAllSitThere: ["STANDING_COMMITTEE"] },
};
