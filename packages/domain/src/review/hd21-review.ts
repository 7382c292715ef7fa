import type { Level } from "../vocabulary/organisation.ts";
import type { ReviewedCollectiveKind } from "../vocabulary/reviewed-collective.ts";
import { hd21Contents } from "./hd21-contents.ts";
import { hd21Places } from "./hd21-places.ts";
import type { ReviewedCollectives, ReviewParameters } from "./review-parameters.ts";

const central = "HD 21, II.A.1.1.a";
const local = "HD 21, II.A.1.1.b, bullet 1";

const reviewed = (
  citation: string,
  levels: readonly Level[],
  ...kinds: ReviewedCollectiveKind[]
): ReviewedCollectives => ({ kinds, levels, citation });

/** What Hướng dẫn 21 says of the review, II.A; where it leaves a value to the provinces it is empty. */
export const hd21Review: ReviewParameters = {
  collectives: [
    reviewed(
      central,
      ["CENTRAL"],
      "POLITBURO",
      "SECRETARIAT",
      "PARTY_CAUCUS",
      "PARTY_AFFAIRS_COMMITTEE",
      "ADVISORY_BODY_LEADERSHIP",
      "NATIONAL_ASSEMBLY_BODY",
      "AGENCY_LEADERSHIP",
    ),
    // that of a committee directly under the Centre stands at the level of a province
    reviewed(local, ["PROVINCE"], "PROVINCIAL_STANDING_COMMITTEE"),
    reviewed(local, ["DISTRICT"], "DISTRICT_STANDING_COMMITTEE"),
    reviewed(local, ["GRASSROOTS"], "GRASSROOTS_PARTY_COMMITTEE"),
    reviewed(local, ["PROVINCE", "DISTRICT"], "PARTY_CAUCUS", "PARTY_AFFAIRS_COMMITTEE", "ADVISORY_BODY_LEADERSHIP"),
  ],
  // II.A.1.2, bullet 1
  exceptions: { exempt: true, suspended: true, newlyAdmitted: false },
  places: hd21Places,
  contents: hd21Contents,
  // II.A.4.1.a
  forms: { collective: { form: "FORM_01", name: "Mẫu 01" }, individual: { form: "FORM_02", name: "Mẫu 02" } },
  heardOnDraft: [],
  draftLeadTime: {
    collective: { days: 3, unit: "WORKING_DAYS", citation: "HD 21, II.A.4.1.a, bullet 1" },
    member: null,
  },
  // II.A.4.1.b; a committee and its standing committee act for each other
  prompts: {
    issuersOf: [
      { managedBy: ["POLITBURO", "SECRETARIAT"], issuers: ["POLITBURO", "SECRETARIAT"] },
      {
        managedBy: ["PROVINCIAL_PARTY_COMMITTEE", "PROVINCIAL_STANDING_COMMITTEE"],
        issuers: ["PROVINCIAL_PARTY_COMMITTEE", "PROVINCIAL_STANDING_COMMITTEE"],
      },
      {
        managedBy: ["DISTRICT_PARTY_COMMITTEE", "DISTRICT_STANDING_COMMITTEE", "BLOC_PARTY_COMMITTEE"],
        issuers: ["DISTRICT_PARTY_COMMITTEE", "DISTRICT_STANDING_COMMITTEE", "BLOC_PARTY_COMMITTEE"],
      },
      {
        managedBy: ["GRASSROOTS_PARTY_COMMITTEE", "GRASSROOTS_STANDING_COMMITTEE"],
        issuers: ["GRASSROOTS_PARTY_COMMITTEE", "GRASSROOTS_STANDING_COMMITTEE"],
      },
    ],
    advisersOf: [
      {
        issuers: null,
        advisers: [
          "CENTRAL_ORGANIZATION_BOARD",
          "PROVINCIAL_ORGANIZATION_BOARD",
          "DISTRICT_ORGANIZATION_BOARD",
          "PERSONNEL_ADVISORY_BODY",
        ],
      },
    ],
    only: null,
  },
  // II.A.4.2, bullets 1 and 3
  order: { seats: [["HEAD"], ["DEPUTY"], ["MEMBER"]] },
  chair: { ofHead: ["DEPUTY"], ofOnlySecretary: [] },
  // II.A.4.2, bullet 5
  minDurationDays: {
    provincial: [
      {
        kinds: ["PROVINCIAL_STANDING_COMMITTEE"],
        levels: ["PROVINCE"],
        plain: { from: 2, to: 3 },
        prompted: { from: 3, to: 4 },
        promptedBy: ["POLITBURO", "SECRETARIAT"],
        citation: "HD 21, II.A.4.2, bullet 5",
      },
    ],
    centralAffiliated: [
      {
        kinds: [
          "PARTY_CAUCUS",
          "PARTY_AFFAIRS_COMMITTEE",
          "ADVISORY_BODY_LEADERSHIP",
          "NATIONAL_ASSEMBLY_BODY",
          "AGENCY_LEADERSHIP",
        ],
        levels: ["CENTRAL"],
        plain: { from: 1, to: 2 },
        prompted: { from: 2, to: 3 },
        promptedBy: ["POLITBURO", "SECRETARIAT"],
        citation: "HD 21, II.A.4.2, bullet 5",
      },
    ],
    delegated: [],
  },
};
