/** The two readings of the quota's base (rules.md C3): only those at GOOD, or those at GOOD and above. */
export const QuotaReading = { GOOD_ONLY: "GOOD_ONLY", GOOD_AND_ABOVE: "GOOD_AND_ABOVE" } as const;
export type QuotaReading = (typeof QuotaReading)[keyof typeof QuotaReading];

/** What a quota is a share of: one of the readings, or everybody who has a tier (rules.md C16). */
export const QuotaBase = { ...QuotaReading, ALL_RATED: "ALL_RATED" } as const;
export type QuotaBase = (typeof QuotaBase)[keyof typeof QuotaBase];

/** Where subjects are counted together (rules.md 3.9.6). */
export const QuotaScope = {
  /** Organisations under one parent, by level. */
  PARENT: "PARENT",
  /** Members of one grassroots organisation. */
  GRASSROOTS: "GRASSROOTS",
  /** Members of one cell. */
  CELL: "CELL",
  /** Collectives and leaders one committee manages, by kind or title group. */
  MANAGER: "MANAGER",
  /** Subjects of similar position, role, function and tasks one body decides on (QĐ 366, Điều 11, 1.5). */
  PEER_GROUP: "PEER_GROUP",
} as const;
export type QuotaScope = (typeof QuotaScope)[keyof typeof QuotaScope];

/** By what a place is too small for a share: those it would be taken of, or everybody there. */
export const SmallBy = { BASE: "BASE", HEAD_COUNT: "HEAD_COUNT" } as const;
export type SmallBy = (typeof SmallBy)[keyof typeof SmallBy];

/** rules.md 3.9.1; OK_ONLY_IF_SMALL_BASE rules-2025.md 3.13.2. */
export const QuotaStatus = {
  OK: "OK",
  OK_ONLY_IF_SMALL_BASE: "OK_ONLY_IF_SMALL_BASE",
  OK_ONLY_IF_INCLUSIVE: "OK_ONLY_IF_INCLUSIVE",
  EXCEEDED: "EXCEEDED",
} as const;
export type QuotaStatus = (typeof QuotaStatus)[keyof typeof QuotaStatus];

/** Warning colours, rules.md 6.3: a place left, none left, too many. */
export const QuotaLight = { GREEN: "GREEN", AMBER: "AMBER", RED: "RED" } as const;
export type QuotaLight = (typeof QuotaLight)[keyof typeof QuotaLight];
