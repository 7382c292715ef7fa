import { cv41Btc, kh381Duk } from "./placeholders-2016.ts";
import type { RuleSet2016 } from "./rule-set-2016.ts";
import { scoreSheet2016 } from "./score-sheet.ts";

const half = { numerator: 1, denominator: 2 } as const;

/** Kế hoạch 57-KH/ĐUVP: every number, tier and kind its rating rules use. «recommended»: the document is silent. */
export const kh57 = {
  id: "KH57",
  regime: "POINTS_2016",
  parentId: null,
  kind: "PLAN",
  appliesTo: {
    vi: "Đảng bộ Văn phòng UBND tỉnh và các chi bộ trực thuộc",
    en: "The Party organisation of the provincial People's Committee office and its cells",
  },
  replaces: null,
  isTextHeld: true,
  buildsOn: [cv41Btc, kh381Duk],
  title: {
    vi: "Kiểm điểm tập thể, cá nhân và đánh giá phân loại chất lượng tổ chức cơ sở đảng, đảng viên năm 2016",
    en: "Review of collectives and individuals and classification of grassroots Party organisations and members in 2016",
  },
  shortTitle: { vi: "Kế hoạch 57-KH/ĐUVP", en: "Plan 57-KH/ĐUVP" },
  number: "57-KH/ĐUVP",
  date: "2016-11-09",
  issuer: {
    vi: "Ban Thường vụ Đảng ủy Văn phòng UBND tỉnh",
    en: "Standing committee of the Party committee of the provincial People's Committee office",
  },
  years: { from: 2016, to: 2016 },
  subjects: ["ORG", "MEMBER"],
  scoreSheet: scoreSheet2016,
  parameters: {
    // II.B.2.3, last bullet
    eligibility: { newMemberMonths: 6 },
    // II.B.1.3, bullet 2; half points are recommended
    points: { maxTotal: 100, step: 0.5 },
    org: {
      // II.B.1 (C24)
      ratedKinds: ["GRASSROOTS_PARTY_ORGANIZATION", "SUBORDINATE_PARTY_CELL"],
      peers: ["GOVERNMENT", "MASS_ORGANIZATION"],
      // II.B.1.2.a
      cleanStrong: { minPoints: 90, allTier: "COMPLETED", allPct: 100, peerMinStanding: "HIGHEST" },
      // II.B.1.2.b
      good: { minPoints: 70, peerMinStanding: "SECOND" },
      // II.B.1.2.c
      completed: { minPoints: 50 },
      // II.B.1.2.d
      lowest: {
        governmentKinds: ["GOVERNMENT"],
        governmentCount: 1,
        peerKinds: ["MASS_ORGANIZATION"],
        peerCount: 2,
        subordinatesAbove: { numerator: 1, denominator: 3 },
        membersAbove: half,
      },
    },
    member: {
      // II.B.2.2.3.a
      excellent: {
        votesAbove: { numerator: 2, denominator: 3 },
        civilServantMinTier: "EXCELLENT",
        awards: ["GRASSROOTS_EMULATION_FIGHTER", "CERTIFICATE_OF_MERIT"],
      },
      // II.B.2.2.3.b
      good: { votesAbove: half, civilServantMinTier: "GOOD" },
      // II.B.2.2.3.c
      completed: { votesAbove: half, civilServantMinTier: "COMPLETED_LIMITED" },
      // II.B.2.2.3.d
      lowest: { votesAbove: half, civilServantTier: "NOT_COMPLETED" },
    },
    shareDenominator: "RATED", // recommended
    quota: {
      // II.B.1.2.a, closing paragraph; C16, recommended
      cells: { share: { numerator: 2, denominator: 5 }, base: "ALL_RATED" },
      // II.B.2.2.3.a, paragraph 2; C17, recommended
      members: { pct: 15, specialPct: 20, base: "GOOD_ONLY", scope: "CELL", smallCell: { below: 7, max: 1 } },
    },
    // II.A.3.1
    draftLeadDays: { collective: 3, member: 2 },
    // III.3
    deadlines: { review: "Y-12-20", dossier: "Y-12-25", inclusive: false },
    // II.B.1.2.a, closing paragraph
    award: { typicalCells: 1 },
  },
} as const satisfies RuleSet2016;
