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
