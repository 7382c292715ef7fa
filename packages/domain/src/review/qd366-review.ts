import type { Parameters2025 } from "../rule-sets/rule-set-2025.ts";
import { Level } from "../vocabulary/organisation.ts";
import type { ReviewedCollectiveKind } from "../vocabulary/reviewed-collective.ts";
import { qd366Contents } from "./qd366-contents.ts";
import type { DayRange, MinimumDuration, ReviewParameters } from "./review-parameters.ts";

const provincial: readonly ReviewedCollectiveKind[] = [
  "PROVINCIAL_STANDING_COMMITTEE",
  "CENTRAL_AFFILIATED_STANDING_COMMITTEE",
];

const atLeast = (days: number): DayRange => ({ from: days, to: days });

/** Where something was prompted the prompting body says how long; the general minimum stays. */
const lasting = (
  kinds: readonly ReviewedCollectiveKind[],
  days: number,
  least: number,
): Omit<MinimumDuration, "levels"> => ({
  kinds,
  plain: atLeast(days),
  prompted: atLeast(least),
  promptedBy: null,
  citation: "HD 43, 2.1.d",
});

const everyLevel = Object.values(Level);

/** What QĐ 366, Điều 6–8 and HD 43, mục 1 and 2 say of the review, with the numbers in force. */
export const qd366ReviewOf = ({ review, collective }: Parameters2025): ReviewParameters => ({
  collectives: [
    {
      kinds: [...collective.ratedKinds, ...collective.listedKinds],
      levels: everyLevel,
      citation: "QĐ 366, Điều 5, 1.1.a-c",
    },
  ],
  // Điều 5, 2.1: neither reviewed nor rated (rules-2025.md, D2)
  exceptions: { exempt: true, suspended: true, newlyAdmitted: true },
  places: {
    // HD 43, 2.3.a: the cell, the collective led, and further ones by position
    byPosition: [
      {
        positions: ["PROVINCIAL_STANDING_COMMITTEE_MEMBER"],
        unless: [],
        places: [
          { anyOf: ["PROVINCIAL_STANDING_COMMITTEE"], ifMember: false },
          { anyOf: ["AGENCY_LEADERSHIP"], ifMember: true },
        ],
        citation: "HD 43, 2.3.a",
      },
    ],
    oneHeadRegime: null,
    nonMember: { anyOf: ["AGENCY_LEADERSHIP"], ifMember: false },
    furtherFromPositions: 2,
    partyGroup: false,
    ordinaryInCellOnly: false,
    higher: [],
    // Điều 7, 2.4
    combined: { freely: [], ifAllSitThere: ["STANDING_COMMITTEE", "OTHER"] },
  },
  contents: qd366Contents,
  // HD 43, 2.1; which of 2A, 2B and 2C depends on the person
  forms: { collective: { form: "FORM_01", name: "Mẫu 01" }, individual: null },
  heardOnDraft: [],
  draftLeadTime: {
    collective: { days: review.draftLeadDays, unit: "WORKING_DAYS", citation: "HD 43, 2.1.a" },
    member: null,
  },
  // HD 43, 2.2
  prompts: {
    issuersOf: [
      { managedBy: ["POLITBURO", "SECRETARIAT"], issuers: ["POLITBURO", "SECRETARIAT"] },
      {
        managedBy: ["PROVINCIAL_PARTY_COMMITTEE", "PROVINCIAL_STANDING_COMMITTEE"],
        issuers: ["PROVINCIAL_STANDING_COMMITTEE"],
      },
      {
        managedBy: ["UPPER_GRASSROOTS_PARTY_COMMITTEE", "UPPER_GRASSROOTS_STANDING_COMMITTEE"],
        issuers: ["UPPER_GRASSROOTS_STANDING_COMMITTEE"],
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
          "UPPER_GRASSROOTS_ORGANIZATION_BOARD",
          "PERSONNEL_ADVISORY_BODY",
        ],
      },
    ],
    only: null,
  },
  // Điều 7, khoản 3
  order: { seats: [["HEAD"], ["DEPUTY"], ["MEMBER"]] },
  chair: { ofHead: [], ofOnlySecretary: [] },
  minDurationDays: {
    provincial: [{ ...lasting(provincial, review.minDaysProvincial, review.minDays), levels: ["PROVINCE", "CENTRAL"] }],
    centralAffiliated: [],
    delegated: [
      {
        ...lasting(
          [...collective.ratedKinds, ...collective.listedKinds].filter((kind) => !provincial.includes(kind)),
          review.minDays,
          review.minDays,
        ),
        levels: everyLevel,
      },
    ],
  },
});
