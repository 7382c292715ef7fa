import type { Document } from "./document.ts";
import { noLayers } from "./layers.ts";
import { cv10072, hd06, hd43 } from "./parts-2025.ts";
import type { RuleSet2025 } from "./rule-set-2025.ts";

/** Known from articles that quote it at length; the regulation itself was not held (rules-2025.md, «How to read it»). */
const regulation = {
  id: "QD366",
  parentId: null,
  kind: "REGULATION",
  appliesTo: {
    vi: "Cấp uỷ, tổ chức đảng, tập thể lãnh đạo, quản lý, tổ chức, cơ quan, đơn vị và cá nhân trong hệ thống chính trị từ Trung ương đến cơ sở",
    en: "Party committees and organisations, leadership collectives, bodies, agencies, units and persons of the political system from the Centre to the grassroots",
  },
  replaces: "Quy định số 124-QĐ/TW, ngày 04/10/2023",
  isTextHeld: true,
  isFromOriginal: false,
  title: {
    vi: "Quy định về kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị",
    en: "Regulation on review and quality classification of collectives and individuals in the political system",
  },
  shortTitle: { vi: "Quy định 366-QĐ/TW", en: "Regulation 366-QĐ/TW" },
  number: "366-QĐ/TW",
  date: "2025-08-30",
  issuer: { vi: "Bộ Chính trị", en: "Politburo" },
  years: { from: 2025, to: null },
} as const satisfies Document;

/** Quy định 366-QĐ/TW with Hướng dẫn 43-HD/BTCTW: every number its rules use. «recommended»: the text found is silent. */
export const qd366 = {
  ...regulation,
  regime: "POINTS_2025",
  parts: [regulation, hd43, cv10072, hd06],
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  parameters: {
    // Điều 1
    periods: ["YEAR", "QUARTER", "TERM", "AD_HOC"],
    // Điều 5, 2.1; HD 43, 7.5; new organisations, transfers and a sick month of 30 days are recommended
    eligibility: {
      newMemberMonths: 6,
      newOrgMonths: null,
      newOrgNoticeMonths: 6,
      sickMonths: 3,
      sickMonthDays: 30,
      transferOpinionMonths: 6,
      disciplineCountOnce: false,
    },
    // Điều 10, 11; two decimals are recommended, bands are lower bounds (D4)
    points: { commonMax: 30, resultsMax: 70, decimals: 2, excellent: 90, good: 70, completed: 50 },
    // Điều 11, 1.1–1.3, khoản 2, 3
    tasks: { donePct: 100, exceededPct: 30, latePct: 20, latePctGood: 0, exceededOf: "ASSIGNED" },
    // Điều 11, 1.4
    remediedPct: 100,
    org: {
      // HD 43, mục 3
      ratedKinds: [
        "PROVINCIAL_PARTY_ORGANIZATION",
        "COMMUNE_PARTY_ORGANIZATION",
        "UPPER_GRASSROOTS_PARTY_ORGANIZATION",
        "GRASSROOTS_PARTY_ORGANIZATION",
        "GRASSROOTS_PARTY_CELL",
        "SECTION_PARTY_ORGANIZATION",
        "SUBORDINATE_PARTY_CELL",
      ],
      shares: { excellentPct: null, goodPct: null }, // silent
      lowestMode: "WARN", // D8, recommended
    },
    collective: {
      // Điều 5, 1.1 and 1.2; HD 43, 1.1; at the grassroots the executive committee (D15)
      ratedKinds: [
        "POLITBURO",
        "SECRETARIAT",
        "MILITARY_STANDING_COMMITTEE",
        "PROVINCIAL_STANDING_COMMITTEE",
        "CENTRAL_AFFILIATED_STANDING_COMMITTEE",
        "COMMUNE_STANDING_COMMITTEE",
        "UPPER_GRASSROOTS_STANDING_COMMITTEE",
        "GRASSROOTS_STANDING_COMMITTEE",
        "GRASSROOTS_PARTY_COMMITTEE",
        "SECTION_PARTY_COMMITTEE",
        "CELL_COMMITTEE",
        "ADVISORY_BODY_LEADERSHIP",
        "NATIONAL_ASSEMBLY_BODY",
        "FATHERLAND_FRONT_STANDING",
        "MASS_ORGANIZATION_COMMITTEE",
        "AGENCY_LEADERSHIP",
      ],
      listedKinds: [], // the province lists them
      minMembers: 3, // HD 43, 7.4
      noDiscipline: true, // Điều 11, 1.1
      lowestDoneBelowPct: 70, // Điều 11, khoản 4
      capByOrg: "WARN", // recommended, text not held
    },
    leader: {
      unitAggregation: "SUM", // recommended
      headCap: "WARN", // recommended, text not held
      // Điều 11, khoản 4
      lowestDoneBelowPct: 70,
      unitsLowestAbovePct: 50,
      lowConfidenceAbovePct: 50,
    },
    // Điều 11, khoản 4
    member: { failedAbovePct: 50 },
    lowestDiscipline: "REPRIMAND",
    fiveIndicators: { count: 5, mode: "ALL_FIVE" }, // D6, recommended
    mitigationMaxTier: "COMPLETED", // recommended
    gapResolution: "REFER", // D3, recommended
    shareDenominator: "RATED",
    quota: {
      // Điều 11, 1.5
      pct: 20,
      outstandingPct: 25,
      base: "GOOD_ONLY", // D1, recommended
      smallBase: { below: 5, max: 1, effect: "WARN" }, // recommended, text not held
      memberScope: "PEER_GROUP",
    },
    secretBallot: false, // recommended, text not held
    // HD 43, 2.1; QĐ 366, Điều 7, khoản 3
    review: { draftLeadDays: 3, minDays: 1, minDaysProvincial: 2, cellFirst: true },
    // recommended (D11)
    authority: { member: "GRASSROOTS_PARTY_COMMITTEE", subordinate: "GRASSROOTS_PARTY_COMMITTEE" },
    publish: "ORGANISATION", // recommended
    // HD 43, mục 4
    deadlines: {
      yearEnd: "Y-12-31",
      lower: null,
      specialUnits: "Y+1-01-15",
      central: "Y+1-02-01",
      centralReport: "Y+1-03-01",
      inclusive: false,
    },
    // HD 06, 19; that a gap breaks the run is recommended
    award: { consecutiveYears: 5, gapBreaksRun: true },
    itemMaxima: [],
  },
  layers: noLayers,
} as const satisfies RuleSet2025;
