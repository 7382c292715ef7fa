import type { Award } from "../awards/award.ts";
import type { Regime } from "../rule-sets/rule-set.ts";
import type { YearUnderRegime } from "../tables/regime-change.ts";
import type { ReviewedCollectiveKind } from "../vocabulary/reviewed-collective.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { NotRatedReason, QualityTier } from "../vocabulary/tier.ts";

/** How many at each of the four tiers. */
export type TierTally = Readonly<Record<QualityTier, number>>;

/** A direct subordinate with all below it: its rated by tier, now and the year before; null: not known then. */
export interface ReportedUnit {
  readonly id: number;
  readonly name: string;
  readonly tiers: TierTally;
  readonly before: TierTally | null;
}

/** One kind of subject at an organisation and below (rules.md 6.2, R1–R4, R7). */
export interface ReportedSubjects {
  readonly kind: SubjectKind;
  readonly tiers: TierTally;
  readonly notRated: Readonly<Record<NotRatedReason, number>>;
  /** To be rated and not decided yet. */
  readonly pending: number;
  /** The year before; null: not known. */
  readonly before: TierTally | null;
  readonly units: readonly ReportedUnit[];
  /** Known only from summary returns, of so many units (docs/decisions/020). */
  readonly returned: { readonly subjects: number; readonly units: number };
}

/** The scopes of the quotas of the top tier at an organisation and below (rules.md 6.2, R5). */
export interface ReportedQuotas {
  readonly scopes: number;
  /** No place left, none too many. */
  readonly atLimit: number;
  /** At the top tier because one may be chosen of few. */
  readonly small: number;
  readonly onlyIfInclusive: number;
  readonly exceeded: number;
  /** Somebody of the scope is not decided yet. */
  readonly provisional: number;
  /** The farthest beyond first. */
  readonly farthest: readonly { readonly name: string; readonly over: number }[];
}

/** Results cancelled in the year, and what became of them (rules.md 6.2, R14). */
export interface ReportedCancellations {
  readonly cancelled: number;
  readonly rerated: number;
}

/** Those at the lowest tier (rules.md 6.2, R9). */
export interface ReportedFollowUps {
  readonly lowest: number;
  readonly notTakenOn: number;
  readonly underWay: number;
  readonly overdue: number;
  readonly done: number;
}

/** Reviews to be held and held; a member who sits in a cell and in a Party group is counted at both. */
export interface ReviewCount {
  readonly expected: number;
  readonly completed: number;
}

/** Collectives of a kind that are reviewed and have no result; a few of their names. */
export interface ReviewedWithoutResult {
  readonly kind: ReviewedCollectiveKind;
  readonly count: number;
  readonly names: readonly string[];
}

/** How the reviews were conducted at an organisation and below (rules.md 6.2, R15). */
export interface ReportedReviews {
  readonly collectives: ReviewCount;
  /** Left out by reports issued before they told of them. */
  readonly withoutResult?: readonly ReviewedWithoutResult[];
  readonly members: ReviewCount;
  /** Of leaders one at each place; how many are to come is not known, only those begun. */
  readonly leaders: { readonly opened: number; readonly completed: number };
  /** Reviews of collectives: held before those they wait for, with a draft sent late, shorter than prescribed. */
  readonly outOfOrder: number;
  readonly lateDraft: number;
  readonly tooShort: number;
  /** Matters a superior asked to have reviewed, and those answered. */
  readonly prompts: number;
  readonly promptsAnswered: number;
}

/** Every figure a yearly report to the superior tells, all read at one moment. */
export interface ReportFigures {
  readonly year: number;
  readonly regime: Regime;
  readonly organisationName: string;
  /** The year before as far as it is held. */
  readonly previous: YearUnderRegime | null;
  readonly directUnits: number;
  readonly subjects: readonly ReportedSubjects[];
  /** Left out by reports issued before they told of reviews. */
  readonly reviews?: ReportedReviews;
  readonly quotas: ReportedQuotas;
  readonly cancellations: ReportedCancellations;
  readonly followUps: ReportedFollowUps;
  /** Whom the committees chose (rules.md 6.2, R10). */
  readonly awards: readonly { readonly award: Award; readonly chosen: number }[];
}
