import { form01 } from "../forms/form-01.ts";
import { form02 } from "../forms/form-02.ts";
import { criteriaIn } from "../forms/items.ts";
import { hd21StatedAuthority } from "../procedure/stated-authority.ts";
import { hd21StatedReview } from "../review/stated-review.ts";
import { noLayers } from "./layers.ts";
import type { MinimumLevels, RuleSet2019 } from "./rule-set.ts";

/** II.B.1.3.a, bullet 2; 2.3.a, bullet 2; 3.3.a, bullet 2: «đều … “Xuất sắc”, những tiêu chí còn lại … “Tốt” trở lên». */
const excellentLevels = { core: "EXCELLENT", other: "GOOD" } as const satisfies MinimumLevels;

/** II.B.1.3.b, bullet 1; 2.3.b, bullet 1; 3.3.b, bullet 1: «“Tốt” trở lên, … còn lại … “Trung bình” trở lên». */
const goodLevels = { core: "GOOD", other: "AVERAGE" } as const satisfies MinimumLevels;

/** Hướng dẫn 21-HD/BTCTW: every number, tier and kind its rating rules use. «recommended»: the document is silent. */
export const hd21 = {
  id: "HD21",
  regime: "TIERS_2019",
  parentId: null,
  kind: "GUIDANCE",
  appliesTo: { vi: "Cấp ủy, tổ chức đảng các cấp", en: "Party committees and organisations of every level" },
  replaces: "Hướng dẫn số 16-HD/BTCTW, ngày 24/9/2018",
  isTextHeld: true,
  title: {
    vi: "Hướng dẫn kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp",
    en: "Guidance on the yearly review and quality classification of Party organisations, members, leadership collectives and leaders",
  },
  shortTitle: { vi: "Hướng dẫn 21-HD/BTCTW", en: "Guidance 21-HD/BTCTW" },
  number: "21-HD/BTCTW",
  date: "2019-10-18",
  issuer: { vi: "Ban Tổ chức Trung ương", en: "Central Organisation Board" },
  years: { from: 2019, to: null },
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  criteria: { ORG: criteriaIn(form01), MEMBER: criteriaIn(form02), COLLECTIVE: criteriaIn(form01), LEADER: [] },
  parameters: {
    // II.B.6, bullets 6 and 7; a sick month of 30 days is recommended
    eligibility: {
      newOrgMonths: 6,
      newMemberMonths: 6,
      sickMonths: 3,
      sickMonthDays: 30,
      sickMaxTier: "COMPLETED",
      transferOpinionMonths: 6,
      transferOpinionMeasure: "IN_YEAR", // C12, recommended
      asOf: "RATING_DATE", // C13, recommended
      formerOrgShareMode: "MOVE", // recommended
    },
    org: {
      // II.B.1.1
      ratedKinds: ["DISTRICT_PARTY_ORGANIZATION", "GRASSROOTS_PARTY_ORGANIZATION", "GRASSROOTS_PARTY_CELL"],
      delegatedKinds: ["SECTION_PARTY_ORGANIZATION", "SUBORDINATE_PARTY_CELL"],
      peers: ["GOVERNMENT", "FATHERLAND_FRONT", "MASS_ORGANIZATION"],
      // II.B.1.3.a
      excellent: {
        levels: excellentLevels,
        share: { allTier: "COMPLETED", allPct: 100, partTier: "GOOD", partPct: 80 },
        peerMinTier: "GOOD",
      },
      // II.B.1.3.b
      good: {
        levels: goodLevels,
        share: { allTier: "COMPLETED", allPct: 100, partTier: "GOOD", partPct: 50 },
        peerMinTier: "COMPLETED",
      },
      // II.B.1.3.c
      completedMinLevel: "AVERAGE",
      // II.B.1.3.d
      lowest: {
        targetsBelowPct: 50,
        forceMajeureExcepted: true,
        peerKinds: ["FATHERLAND_FRONT", "MASS_ORGANIZATION"],
        peerCount: 2,
        subordinatePct: 20,
        memberPct: 20,
        memberKinds: ["GRASSROOTS_PARTY_CELL"],
      },
      // C2, recommended
      disciplineExceptionMaxTier: "COMPLETED",
      // II.B.1.5, step 1, bullet 2
      secretBallot: { rated: true, delegated: true },
    },
    member: {
      // II.B.2.3
      excellent: { levels: excellentLevels, civilServantMinTier: "EXCELLENT" },
      good: { levels: goodLevels, civilServantMinTier: "GOOD" },
      completedMinLevel: "AVERAGE",
      completedCivilServantMinTier: "COMPLETED",
      lowest: { targetsBelowPct: 50, civilServantTier: "NOT_COMPLETED" },
      civilServantSource: null,
      criteriaLeftOut: [],
    },
    collective: {
      // II.B.3.1
      ratedKinds: [
        "DISTRICT_STANDING_COMMITTEE",
        "GRASSROOTS_PARTY_COMMITTEE",
        "PARTY_CAUCUS",
        "PARTY_AFFAIRS_COMMITTEE",
        "ADVISORY_BODY_LEADERSHIP",
      ],
      // II.B.3.3
      excellent: { levels: excellentLevels },
      good: { levels: goodLevels },
      completedMinLevel: "AVERAGE",
      lowest: {
        targetsBelowPct: 50,
        keyTargetsBelowPct: 100,
        targetsClause: "AND", // C4, recommended
        forceMajeureExcepted: true,
        personDisciplineMin: "WARNING",
      },
      disciplineExceptionMaxTier: "COMPLETED", // C2, recommended
      capByOrganisation: true,
    },
    // II.B.4
    leader: { headCap: true, regulations: ["Quy định số 89-QĐ/TW"] },
    basicCriteria: "CORE", // C5, recommended
    shareDenominator: "RATED", // recommended
    quota: {
      // II.B.1.3.a, 2.3.a, 3.3.a, closing paragraphs; 4, bullet 3
      excellentPct: { ORG: 20, MEMBER: 20, COLLECTIVE: 20, LEADER: 20 },
      base: "GOOD_ONLY", // C3, recommended
      // II.B.6, bullet 11
      smallBase: { below: 5, max: 1 },
    },
    voteThresholds: { org: null, member: null },
    opinionGivers: [],
    review: hd21StatedReview,
    authority: hd21StatedAuthority,
    // III.2
    deadlines: { central: "Y+1-03-15", provinceInternal: null, district: null, grassroots: null, inclusive: false },
    // II.B.5; that a gap breaks the run is recommended
    award: { consecutiveYears: 5, gapBreaksRun: true },
  },
  layers: noLayers,
} as const satisfies RuleSet2019;
