/** What a warning is about: the number of the best in a scope, or one subject's tier, or a review. */
export const WarningKind = {
  QUOTA: "QUOTA",
  RECHECK: "RECHECK",
  RULE: "RULE",
  ATTESTATION: "ATTESTATION",
  REVIEW: "REVIEW",
} as const;
export type WarningKind = (typeof WarningKind)[keyof typeof WarningKind];

/** The ranks of each kind, as the database orders warnings. */
export const ranksOf = {
  QUOTA: [10, 30],
  RECHECK: [25],
  RULE: [20, 40, 60],
  ATTESTATION: [50],
  REVIEW: [45, 65],
} as const satisfies Readonly<Record<WarningKind, readonly number[]>>;

const kinds = Object.values(WarningKind);

/** @throws where no kind has such a rank. */
export function kindOfRank(rank: number): WarningKind {
  const kind = kinds.find((one) => (ranksOf[one] as readonly number[]).includes(rank));
  if (kind === undefined) throw new Error(`no kind of warning has the rank ${rank}`);
  return kind;
}
