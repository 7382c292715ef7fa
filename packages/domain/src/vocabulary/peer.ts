/** Bodies of the same level whose own tier counts for an organisation, HD 21, II.B.1.3.a, bullet 4. */
export const PeerKind = {
  GOVERNMENT: "GOVERNMENT",
  FATHERLAND_FRONT: "FATHERLAND_FRONT",
  MASS_ORGANIZATION: "MASS_ORGANIZATION",
} as const;
export type PeerKind = (typeof PeerKind)[keyof typeof PeerKind];

/** Forms of discipline, mildest first; only «cảnh cáo» stands in HD 21 (rules.md 1.6). */
export const disciplineFormsMildestFirst = ["REPRIMAND", "WARNING", "DISMISSAL", "EXPULSION"] as const;
export type DisciplineForm = (typeof disciplineFormsMildestFirst)[number];

/** Where the bodies beside an organisation stood in their own four tiers, KH 57, II.B.1.2: each body has names of its own. */
export const PeerStanding = { HIGHEST: "HIGHEST", SECOND: "SECOND", OTHER: "OTHER", LOWEST: "LOWEST" } as const;
export type PeerStanding = (typeof PeerStanding)[keyof typeof PeerStanding];

const standingRank = { HIGHEST: 4, SECOND: 3, OTHER: 2, LOWEST: 1 } as const satisfies Record<PeerStanding, number>;

/** «đạt mức cao thứ hai trở lên»: the standing itself or a higher one. */
export const isStandingAtLeast = (standing: PeerStanding, minimum: PeerStanding): boolean =>
  standingRank[standing] >= standingRank[minimum];
