import type { CollectiveFacts, OrganisationFacts, QualityTier } from "@xep-loai/domain";
import type { EnteredFacts } from "../../classification/entered-facts.ts";

/** An organisation whose year shows one rule at work; the facts its members or subordinates give are counted, not planted. */
export interface PlantedOrganisation {
  readonly year: number;
  readonly path: string;
  readonly facts: Partial<OrganisationFacts>;
  /** Left out: what the rules leave open, chosen like everybody else's. */
  readonly tier?: QualityTier;
}

export const plantedOrganisations: readonly PlantedOrganisation[] = [
  { year: 2019, path: "Đảng bộ phường Quán Thánh", facts: { targets: { assigned: 20, done: 9 } } },
  {
    // CV 54, II.1.3.d, bullet 2: two of the mass organisations, no Fatherland Front
    year: 2019,
    path: "Đảng bộ Sở Khoa học và Công nghệ / Chi bộ 5",
    facts: {
      peers: [
        { kind: "GOVERNMENT", tier: "GOOD" },
        { kind: "MASS_ORGANIZATION", tier: "NOT_COMPLETED" },
        { kind: "MASS_ORGANIZATION", tier: "NOT_COMPLETED" },
      ],
    },
  },
  { year: 2020, path: "Đảng bộ phường Phúc Xá", facts: { targets: { assigned: 20, done: 9 } } },
  {
    year: 2020,
    path: "Đảng bộ xã An Hòa",
    facts: { targets: { assigned: 24, done: 11, forceMajeure: true } },
    tier: "COMPLETED",
  },
  { year: 2020, path: "Đảng bộ phường Ghềnh Ráng", facts: { programmesPoor: true } },
  {
    year: 2020,
    path: "Đảng bộ phường Cống Vị",
    facts: {
      peers: [
        { kind: "GOVERNMENT", tier: "COMPLETED" },
        { kind: "FATHERLAND_FRONT", tier: "NOT_COMPLETED" },
        { kind: "MASS_ORGANIZATION", tier: "NOT_COMPLETED" },
        { kind: "MASS_ORGANIZATION", tier: "GOOD" },
      ],
    },
  },
  {
    year: 2020,
    path: "Đảng bộ phường Liễu Giai",
    facts: { discipline: { selfDetected: false, consequencesRemedied: false } },
  },
  {
    year: 2020,
    path: "Đảng bộ phường Láng Hạ",
    facts: { discipline: { selfDetected: true, consequencesRemedied: true } },
    tier: "COMPLETED",
  },
  {
    year: 2020,
    path: "Đảng bộ Sở Khoa học và Công nghệ / Chi bộ 3",
    facts: {
      levels: { "I.1": "GOOD", "I.2": "GOOD", "I.3": "AVERAGE", "I.4": "POOR", "I.5": "AVERAGE", III: "AVERAGE" },
    },
  },
  {
    year: 2020,
    path: "Đảng bộ phường Bắc Lý",
    facts: {
      peers: [
        { kind: "GOVERNMENT", tier: "GOOD" },
        { kind: "FATHERLAND_FRONT", tier: "EXCELLENT" },
        { kind: "MASS_ORGANIZATION", tier: "COMPLETED" },
      ],
    },
  },
  // decided without the record of a secret ballot: HD 21, II.B.1.5, step 1, bullet 2
  { year: 2020, path: "Đảng bộ thị trấn Phú Phong", facts: { secretBallotHeld: false }, tier: "GOOD" },
];

/** Cells in which more than a fifth of the members are at the lowest tier: HD 21, II.B.1.3.d, bullet 4. */
export const cellsWithManyLowest: readonly { readonly year: number; readonly path: string; readonly count: number }[] =
  [
    { year: 2020, path: "Chi bộ Hội Văn học Nghệ thuật tỉnh Đắk Lắk", count: 5 },
    { year: 2020, path: "Đảng bộ phường Tam Quan / Chi bộ Khu phố 2", count: 8 },
    { year: 2019, path: "Đảng bộ xã Hòa An / Chi bộ thôn Tân Lập", count: 3 },
    // CV 54, II.1.3.d, bullet 4: under it a subordinate cell too
    { year: 2019, path: "Đảng bộ Sở Khoa học và Công nghệ / Chi bộ 5", count: 3 },
  ];

/** Grassroots organisations of which more than a fifth of the cells are at the lowest tier. */
export const lowestCells: readonly { readonly year: number; readonly path: string }[] = [
  { year: 2020, path: "Đảng bộ xã Nhơn Hậu / Chi bộ thôn Vân Sơn" },
];

export interface PlantedCollective {
  readonly year: number;
  readonly organisation: string;
  readonly facts: Partial<CollectiveFacts>;
  readonly tier?: QualityTier;
}

export const plantedCollectives: readonly PlantedCollective[] = [
  { year: 2020, organisation: "Đảng bộ phường Ngọc Khánh", facts: { disunityConcluded: true } },
  { year: 2019, organisation: "Đảng bộ xã Tây Giang", facts: { degradationConcluded: true } },
  {
    year: 2020,
    organisation: "Đảng bộ xã Cư Êbur",
    facts: { targets: { assigned: 20, done: 9, keyTargetsDonePct: 90 } },
  },
  {
    year: 2020,
    organisation: "Đảng bộ xã Phước Hòa",
    facts: { targets: { assigned: 20, done: 12, keyTargetsDonePct: 90 } },
  },
  {
    year: 2020,
    organisation: "Đảng bộ phường Văn Miếu",
    facts: { discipline: { selfDetected: false, consequencesRemedied: true } },
  },
  { year: 2020, organisation: "Đảng bộ xã Phước Sơn", facts: { personDisciplines: [{ form: "WARNING" }] } },
  {
    year: 2020,
    organisation: "Đảng bộ xã Quang Phú",
    facts: { personDisciplines: [{ form: "REPRIMAND" }] },
    tier: "COMPLETED",
  },
  // above its organisation's tier: HD 21, II.B.3.3.a, closing paragraph
  { year: 2020, organisation: "Đảng bộ phường Ghềnh Ráng", facts: {}, tier: "COMPLETED" },
];

export interface PlantedLeader {
  readonly year: number;
  readonly organisation: string;
  readonly facts: EnteredFacts<"LEADER">;
  /** Left out: what the rules leave open, chosen like everybody else's. */
  readonly tier?: QualityTier;
  readonly attestations: Readonly<Record<string, boolean>>;
}

/** Voted differently at three places (rules.md 7, example 46). */
const placeVotes = [
  { place: "Ban thường vụ đảng ủy", tier: "GOOD" },
  { place: "Tập thể lãnh đạo Ủy ban nhân dân", tier: "GOOD" },
  { place: "Chi bộ nơi sinh hoạt", tier: "COMPLETED" },
] as const;

export const plantedLeaders: readonly PlantedLeader[] = [
  // a head above the tier of the organisation: HD 21, II.B.4, bullet 2
  {
    year: 2020,
    organisation: "Đảng bộ phường Phúc Xá",
    facts: {},
    tier: "GOOD",
    attestations: { "HD21.LEADER.CRITERIA": true },
  },
  {
    year: 2020,
    organisation: "Đảng bộ xã Hòa An",
    facts: {},
    tier: "GOOD",
    attestations: { "HD21.LEADER.CRITERIA": true, "HD21.LEADER.HEAD_NEWCOMER_EXEMPT": true },
  },
  {
    year: 2020,
    organisation: "Đảng bộ phường Trúc Bạch",
    facts: {
      placeVotes: [...placeVotes],
      divergence: {
        tier: "GOOD",
        byBody: "Ban Thường vụ Quận ủy Ba Đình",
        decidedOn: "2020-12-16",
        reason: "Hoàn thành tốt nhiệm vụ ở cả ba nơi; ý kiến khác ở chi bộ về dự sinh hoạt đã được giải trình.",
      },
    },
    attestations: { "HD21.LEADER.CRITERIA": true },
  },
  {
    year: 2020,
    organisation: "Đảng bộ phường Thành Công",
    facts: { placeVotes: [...placeVotes] },
    attestations: {},
  },
];
