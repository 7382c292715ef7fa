import { type RunAward, ruleOfAward } from "@xep-loai/domain";
import type { AwardCandidate, AwardYear, CandidateAward } from "../providers/queries/awardCandidates.ts";
import { saidBy } from "../testing/saidBy.ts";
import { organisation, viewer } from "../testing/samplePage.ts";

const { id, name, kind, level, breadcrumb } = organisation;
const cell = {
  id: "101",
  name: "Chi bộ Tin học - Công báo",
  kind: "SUBORDINATE_PARTY_CELL",
  level: "SUB_GRASSROOTS",
} as const;

/** Whoever speaks for the committee of the sample page. */
export const decider = { ...viewer, grants: [{ role: "DECIDER", organisation: { id, name, kind, level } }] };

const year = (of: number, facts: Partial<AwardYear> = {}): AwardYear => ({
  year: of,
  standing: "COUNTS",
  regime: "TIERS_2019",
  state: "DECIDED",
  tier: "EXCELLENT",
  notRatedReason: null,
  answer: null,
  ...facts,
});

const ofOtherRules = { standing: "OPEN", regime: "NOT_HELD" } as const;

function award(of: RunAward, facts: Partial<CandidateAward> = {}): CandidateAward {
  const message = { vi: "Cấp ủy lựa chọn.", en: "The committee selects." };
  return {
    award: of,
    candidacy: "CANDIDATE",
    yearsNeeded: 1,
    yearsInARow: 1,
    yearsToAttest: [],
    finding: {
      ...saidBy(ruleOfAward(of, { regime: "TIERS_2019", organisationKind: cell.kind }).id),
      outcome: "PASSED",
      message,
    },
    selection: null,
    earlier: [],
    ...facts,
  };
}

const ofMember = {
  year: 2020,
  subjectKind: "MEMBER",
  tier: "EXCELLENT",
  regime: "TIERS_2019",
  needsRecognition: false,
  recognition: null,
  organisation: cell,
  path: [...breadcrumb, cell],
} as const;

/** Chosen for the year; two of the years before were rated under other rules. */
export const chosenOne: AwardCandidate = {
  ...ofMember,
  id: "1",
  subjectName: "Dương Bá Vinh",
  path: [...ofMember.path],
  years: [year(2020), year(2019), year(2018, ofOtherRules), year(2017, ofOtherRules), year(2016, ofOtherRules)],
  awards: [
    award("MEMBER_OF_THE_YEAR", {
      selection: {
        isChosen: true,
        byBody: "Ban Thường vụ Đảng ủy",
        chosenOn: "2021-01-29",
        note: null,
        byName: "Đảng ủy Văn phòng UBND tỉnh",
        recordedAt: "2021-01-29T02:00:00.000Z",
        version: 1,
      },
    }),
    award("MEMBER_FIVE_YEARS", {
      candidacy: "NEEDS_ATTESTATION",
      yearsNeeded: 5,
      yearsInARow: 2,
      yearsToAttest: [2018, 2017, 2016],
    }),
  ],
};

/** Nobody said anything yet; a lower tier breaks the run. */
export const waitingOne: AwardCandidate = {
  ...ofMember,
  id: "2",
  subjectName: "Đặng Văn Bình",
  path: [...ofMember.path],
  years: [year(2020), year(2019, { standing: "ENDS", tier: "GOOD" }), year(2018, ofOtherRules), gap(2017), gap(2016)],
  awards: [award("MEMBER_OF_THE_YEAR"), award("MEMBER_FIVE_YEARS", { candidacy: "NONE", yearsNeeded: 5 })],
};

const underHd06 = (of: RunAward, facts: Partial<CandidateAward>): CandidateAward => ({
  ...award(of, { candidacy: "NONE", ...facts }),
  finding: {
    ...award(of).finding,
    ...saidBy(ruleOfAward(of, { regime: "POINTS_2025", organisationKind: cell.kind }).id),
    outcome: "NOT_APPLICABLE",
  },
});

/** At the top tier of 2025, not recognised as «tiêu biểu». */
export const cellOf2025: AwardCandidate = {
  ...ofMember,
  id: "3",
  year: 2025,
  subjectKind: "ORG",
  subjectName: cell.name,
  regime: "POINTS_2025",
  needsRecognition: true,
  path: [...ofMember.path],
  years: [year(2025, { standing: "ENDS", regime: "POINTS_2025" }), year(2024, { regime: "NOT_HELD" })],
  awards: [
    underHd06("TYPICAL_ORG_OF_THE_YEAR", {}),
    underHd06("TYPICAL_ORG_FIVE_YEARS", { yearsNeeded: 5, yearsInARow: 0 }),
    underHd06("TYPICAL_ORG_FIVE_YEARS_PROVINCIAL", { yearsNeeded: 5, yearsInARow: 0 }),
  ],
};

function gap(of: number): AwardYear {
  return year(of, { standing: "GAP", regime: null, state: null, tier: null });
}

export const candidatePage = {
  __typename: "AwardCandidatePage",
  nextCursor: null,
  awards: ["MEMBER_OF_THE_YEAR", "MEMBER_FIVE_YEARS"],
  atTop: 2,
  chosen: 1,
  nodes: [chosenOne, waitingOne],
};
