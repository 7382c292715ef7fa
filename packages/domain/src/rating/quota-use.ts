import type { Text } from "../rule/finding.ts";
import type { RuleHead } from "../rule/rule.ts";
import type { Fraction } from "../rule/share.ts";
import type { QuotaBase, QuotaLight, QuotaReading, QuotaScope, QuotaStatus, SmallBy } from "../vocabulary/quota.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";

/** Where `by` is under `below`, `max` may be chosen instead of a share. */
export interface SmallPlace {
  readonly by: SmallBy;
  readonly below: number;
  readonly max: number;
  readonly rule: RuleHead;
  /** The text of the exception is not held: the share stays the limit, `max` above it is told and not refused (QĐ 366). */
  readonly isTolerated?: boolean;
}

/** The numbers of one quota and where they stand. */
export interface QuotaParameters {
  readonly subject: SubjectKind;
  /** Of the base. */
  readonly share: Fraction;
  readonly base: QuotaBase;
  /** null: a share is taken of the smallest place too. */
  readonly small: SmallPlace | null;
  readonly rule: RuleHead;
  readonly scope: QuotaScope;
  /** The official name of the top tier. */
  readonly topTier: Text;
  /** What it is called within a sentence. */
  readonly topName: Text;
}

/** One scope in one year: how many at each tier, and how many still without one. */
export interface QuotaCounts {
  readonly excellent: number;
  readonly good: number;
  readonly completed?: number;
  readonly notCompleted?: number;
  readonly pending?: number;
  /** Everybody there, rated or not; left out: those at a tier. */
  readonly headCount?: number;
}

/** The quota under one reading of its base. */
export interface ReadingUse {
  /** B. */
  readonly base: number;
  /** The greatest number allowed at the top tier. */
  readonly max: number;
  /** The place is too small for a share, so the rule of choosing one stands in for it. */
  readonly isSmall: boolean;
  /** How many too many; 0 where within. */
  readonly over: number;
}

/** Quota use of one scope with both readings (rules.md 3.9.1); the same object on screen, in the API and in an export. */
export interface QuotaUse {
  readonly subject: SubjectKind;
  /** X: at the top tier. */
  readonly excellent: number;
  /** T: finally at GOOD, the top tier not included. */
  readonly good: number;
  /** P = T + X. */
  readonly pool: number;
  /** What the board counts on; `max`, `light` and `used` are of this one. */
  readonly base: QuotaBase;
  readonly percent: number;
  /** Both alike where the base is ALL_RATED. */
  readonly readings: Readonly<Record<QuotaReading, ReadingUse>>;
  readonly maxUnderGoodOnly: number;
  readonly maxUnderGoodAndAbove: number;
  /** The greatest number allowed under the reading followed. */
  readonly max: number;
  /** X − maxUnderGoodOnly, at least 0. */
  readonly over: number;
  readonly status: QuotaStatus;
  /** The scope cannot be closed as it stands: too many under the reading followed. */
  readonly isBlocking: boolean;
  readonly isSmallBase: boolean;
  /** A smaller place may choose more than this one: the words of the plan, not to be repaired (C17). */
  readonly isLessThanSmall: boolean;
  /** Somebody is at the top tier and nobody at GOOD: allowed, but worth a look (rules.md 3.9.3). */
  readonly isWithoutGood: boolean;
  /** Somebody of the scope has no tier yet, so X and B may still change. */
  readonly isProvisional: boolean;
  /** X of B, exact: a share of the base, not of the places. */
  readonly used: { readonly part: number; readonly whole: number };
  readonly light: QuotaLight;
  /** The rule of the subject, then the one for a small place where there is one. */
  readonly rules: readonly RuleHead[];
  /** The rule that set the limit. */
  readonly ruleId: string;
  readonly citation: string;
  readonly clause: readonly string[];
  /** The reading followed, spelled out: «3 xuất sắc trên 14 tốt → tối đa ⌊20 % × 14⌋ = 2 → vượt 1». */
  readonly arithmetic: Text;
  /** The other reading, spelled out the same way. */
  readonly otherArithmetic: Text;
}
