import type { CivilServantTier2016, MemberFacts2016, OrganisationFacts2016, QualityTier } from "@xep-loai/domain";

/** A member of 2016 whose year shows one clause of KH 57 at work. */
export interface PlantedVote {
  /** Position in the cell, the ablest first. */
  readonly nth: number;
  readonly tier: QualityTier;
  readonly facts: (official: number) => Partial<MemberFacts2016>;
}

/** A cell of the office with its year. */
export interface OfficeCell {
  readonly name: string;
  readonly tier: QualityTier;
  readonly facts: Partial<OrganisationFacts2016>;
  /** How many of its members, the ablest first, are at the top, and of the others from the end at COMPLETED. */
  readonly excellent: number;
  readonly completed: number;
  readonly planted: readonly PlantedVote[];
  /** When its reviews were finished, where not in time with the others. */
  readonly reviewedOn?: string;
  /** When its results and dossier came in, Vietnamese time. */
  readonly dossierAt: string;
}

type Votes = Record<QualityTier, number>;
const votes = (official: number, given: Partial<Votes>) => ({
  official,
  for: { EXCELLENT: 0, GOOD: 0, COMPLETED: 0, NOT_COMPLETED: 0, ...given },
});
const asCivilServant = (civilServantTier: CivilServantTier2016) => ({ civilServantTier });

const united = { collectiveExcellent: true, collectiveGood: true, meetingsRegular: true, leaderDiscipline: null };
const allHighest: OrganisationFacts2016["peers"] = [
  { kind: "GOVERNMENT", tier: "HIGHEST" },
  { kind: "MASS_ORGANIZATION", tier: "HIGHEST" },
  { kind: "MASS_ORGANIZATION", tier: "HIGHEST" },
];

/** II.B.2.2.3.a: the certificate stands in for the tier as a civil servant. */
const certificate: PlantedVote = {
  nth: 1,
  tier: "EXCELLENT",
  facts: (official) => ({
    ...asCivilServant("GOOD"),
    award: "CERTIFICATE_OF_MERIT",
    votes: votes(official, { EXCELLENT: official - 2, GOOD: 2 }),
  }),
};

/** «trên 2/3»: exactly two thirds are not above; a second vote was held on the tier below. */
const exactlyTwoThirds: PlantedVote = {
  nth: 2,
  tier: "GOOD",
  facts: (official) => ({
    ...asCivilServant("EXCELLENT"),
    votes: votes(official, { EXCELLENT: (2 * official) / 3, GOOD: official - 1 }),
  }),
};

/** II.B.2.2.3.d, first limb: no vote is needed. */
const servingDiscipline: PlantedVote = {
  nth: 9,
  tier: "NOT_COMPLETED",
  facts: (official) => ({
    ...asCivilServant("COMPLETED"),
    servingDiscipline: true,
    votes: votes(official, { COMPLETED: official }),
  }),
};

/** II.B.2.2.3.c: «Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực». */
const limited: PlantedVote = {
  nth: 11,
  tier: "COMPLETED",
  facts: (official) => ({
    ...asCivilServant("COMPLETED_LIMITED"),
    votes: votes(official, { COMPLETED: official - 1, NOT_COMPLETED: 1 }),
  }),
};

/** C19: half the votes each, so no tier is reached and the committee considered. */
const noTierReached: PlantedVote = {
  nth: 3,
  tier: "COMPLETED",
  facts: (official) => ({
    ...asCivilServant("GOOD"),
    votes: votes(official, { GOOD: official / 2, COMPLETED: official / 2 }),
  }),
};

/** The five cells of TB 01-TB/TKTr; what happened in them is made up. */
export const officeCells: readonly OfficeCell[] = [
  {
    // seven members, six at GOOD: the literal 15 % leaves no place, a cell of six would have one (C17)
    name: "Chi bộ Tin học - Công báo",
    tier: "EXCELLENT",
    facts: { ...united, points: [37.5, 18.5, 14, 13.5, 9.5], peers: allHighest },
    excellent: 1,
    completed: 0,
    planted: [],
    dossierAt: "2016-12-22T09:10:00+07:00",
  },
  {
    // points enough for the top, but one mass organisation stood at its second tier
    name: "Chi bộ Hành chính - Tổ chức",
    tier: "GOOD",
    facts: {
      ...united,
      points: [37, 18, 14, 13.5, 9],
      peers: [...allHighest.slice(0, 2), { kind: "MASS_ORGANIZATION", tier: "SECOND" }],
    },
    excellent: 2,
    completed: 2,
    planted: [exactlyTwoThirds],
    dossierAt: "2016-12-23T15:30:00+07:00",
  },
  {
    // three at the top where thirteen at GOOD leave one place
    name: "Chi bộ Kinh tế - Tổng hợp",
    tier: "EXCELLENT",
    facts: { ...united, points: [38.5, 19, 14, 14, 9.5], peers: allHighest },
    excellent: 3,
    completed: 2,
    planted: [certificate],
    dossierAt: "2016-12-24T16:45:00+07:00",
  },
  {
    // decided at GOOD although a deputy head was disciplined on outside detection: II.B.1.2.b, condition 1
    name: "Chi bộ Nội chính - Văn xã",
    tier: "GOOD",
    facts: {
      ...united,
      collectiveExcellent: false,
      points: [34, 17, 12.5, 12.5, 8],
      peers: allHighest,
      leaderDiscipline: { selfDetected: false },
    },
    excellent: 1,
    completed: 2,
    planted: [servingDiscipline, limited],
    dossierAt: "2016-12-23T10:20:00+07:00",
  },
  {
    // fewer than seven members: one may be at the top; its reviews ended on the day that is too late, its dossier came after
    name: "Chi bộ Quản trị - Tài vụ",
    tier: "COMPLETED",
    facts: {
      ...united,
      collectiveExcellent: false,
      points: [27.5, 13.5, 10.5, 10, 7],
      peers: [
        { kind: "GOVERNMENT", tier: "SECOND" },
        { kind: "MASS_ORGANIZATION", tier: "SECOND" },
        { kind: "MASS_ORGANIZATION", tier: "OTHER" },
      ],
    },
    excellent: 1,
    completed: 1,
    planted: [noTierReached],
    reviewedOn: "2016-12-20",
    dossierAt: "2016-12-26T08:40:00+07:00",
  },
];

/** The đảng bộ itself, decided by the bloc's committee. */
export const office = {
  name: "Đảng bộ Văn phòng UBND tỉnh",
  tier: "GOOD",
  facts: { ...united, points: [36, 17.5, 13.5, 13, 8.5], peers: allHighest },
  reportAt: "2016-12-30T14:00:00+07:00",
  specialMerit: {
    cell: "Chi bộ Hành chính - Tổ chức",
    by_body: "Ban Thường vụ Đảng ủy Văn phòng UBND tỉnh",
    by_role: "Bí thư",
    attested_on: "2016-12-27",
    note: "Thành tích đặc biệt xuất sắc trong phục vụ chỉ đạo, điều hành của UBND tỉnh.",
  },
} as const satisfies { tier: QualityTier; facts: Partial<OrganisationFacts2016> } & Record<string, unknown>;
