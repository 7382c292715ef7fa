import type { AwardParameters } from "../awards/award-parameters.ts";
import type { Body } from "../vocabulary/body.ts";
import type { OrganisationKind } from "../vocabulary/organisation.ts";
import type { DisciplineForm } from "../vocabulary/peer.ts";
import type { PeriodKind } from "../vocabulary/period.ts";
import type { QuotaReading } from "../vocabulary/quota.ts";
import type { ReviewedCollectiveKind } from "../vocabulary/reviewed-collective.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { QualityTier } from "../vocabulary/tier.ts";
import type { Document } from "./document.ts";
import type { DueDay } from "./due-day.ts";
import type { Layers } from "./layers.ts";

/** Of what the central text found is silent on: nothing, a warning, or, where a board's own document says so, a refusal. */
export type CapMode = "OFF" | "WARN" | "BLOCK";

/** The numbers of rules-2025.md 4.2 that act on rating, quotas, authority and deadlines of a POINTS_2025 document. */
export interface Parameters2025 {
  readonly periods: readonly PeriodKind[];
  readonly eligibility: {
    readonly newMemberMonths: number;
    /** Under so many months an organisation or collective is not rated; null: it is rated. */
    readonly newOrgMonths: number | null;
    /** Under so many months a new organisation or collective is pointed at. */
    readonly newOrgNoticeMonths: number;
    readonly sickMonths: number;
    readonly sickMonthDays: number;
    readonly transferOpinionMonths: number;
    /** Whether a violation counted in an earlier year counts no more. */
    readonly disciplineCountOnce: boolean;
  };
  readonly points: {
    readonly commonMax: number;
    readonly resultsMax: number;
    /** Points are whole hundredths, or tenths, or whole: decimals allowed. */
    readonly decimals: number;
    /** Lowest total of each tier. */
    readonly excellent: number;
    readonly good: number;
    readonly completed: number;
  };
  /** In percent of the assigned tasks. */
  readonly tasks: {
    readonly donePct: number;
    readonly exceededPct: number;
    readonly latePct: number;
    /** Of GOOD and above. */
    readonly latePctGood: number;
    readonly exceededOf: "ASSIGNED" | "DONE";
  };
  readonly remediedPct: number;
  readonly org: {
    readonly ratedKinds: readonly OrganisationKind[];
    /** Least share of subordinates or members at GOOD or above; null: no share is asked. */
    readonly shares: { readonly excellentPct: number | null; readonly goodPct: number | null };
    /** What the limbs written for collectives do to an organisation (D8). */
    readonly lowestMode: "WARN" | "FORCE";
  };
  readonly collective: {
    readonly ratedKinds: readonly ReviewedCollectiveKind[];
    /** Kinds of Điều 5, 1.2, last bullet: rated where the province lists them. */
    readonly listedKinds: readonly ReviewedCollectiveKind[];
    readonly minMembers: number;
    readonly noDiscipline: boolean;
    readonly lowestDoneBelowPct: number;
    readonly capByOrg: CapMode;
  };
  readonly leader: {
    readonly unitAggregation: "SUM" | "EACH";
    readonly headCap: CapMode;
    readonly lowestDoneBelowPct: number;
    readonly unitsLowestAbovePct: number;
    readonly lowConfidenceAbovePct: number;
  };
  readonly member: { readonly failedAbovePct: number };
  /** Mildest form of a duty-related discipline that forces the lowest tier. */
  readonly lowestDiscipline: DisciplineForm;
  readonly fiveIndicators: { readonly count: number; readonly mode: "ALL_FIVE" | "ANY" };
  readonly mitigationMaxTier: QualityTier;
  readonly gapResolution: "REFER" | "NOT_COMPLETED";
  /** Over whom shares are counted (`ENGINE.DENOMINATOR`). */
  readonly shareDenominator: "RATED" | "ALL";
  readonly quota: {
    readonly pct: number;
    /** Most an outstanding unit may be let have by decision. */
    readonly outstandingPct: number;
    readonly base: QuotaReading;
    readonly smallBase: { readonly below: number; readonly max: number; readonly effect: "OFF" | "WARN" | "ALLOWED" };
    /** Where members are counted together. */
    readonly memberScope: "PEER_GROUP" | "GRASSROOTS";
  };
  /** Of the vote on the own tier of an organisation. */
  readonly secretBallot: boolean;
  readonly review: {
    readonly draftLeadDays: number;
    readonly minDays: number;
    readonly minDaysProvincial: number;
    readonly cellFirst: boolean;
  };
  readonly authority: {
    readonly member: Body;
    /** Of cells and sections, where HD 43 leaves it open («hoặc»). */
    readonly subordinate: Body;
  };
  /** To whom a result is open within the system. */
  readonly publish: "SUBJECT" | "ORGANISATION" | "SUPERIORS";
  readonly deadlines: {
    readonly yearEnd: DueDay;
    /** An earlier day a board sets for those below it; null: none. */
    readonly lower: DueDay | null;
    readonly specialUnits: DueDay;
    readonly central: DueDay;
    readonly centralReport: DueDay;
    /** Whether the day itself is in time. */
    readonly inclusive: boolean;
  };
  readonly award: AwardParameters;
  /** Greatest points of items of the annexes, «A1.I.1 = 5»; empty: only the two groups are scored. */
  readonly itemMaxima: readonly string[];
}

/** 100 points and task conditions: QĐ 366, HD 43 and the documents under them. */
export interface RuleSet2025 extends Document {
  readonly regime: "POINTS_2025";
  /** The documents of the Centre whose rules it is made of, itself first. */
  readonly parts: readonly Document[];
  readonly subjects: readonly SubjectKind[];
  readonly parameters: Parameters2025;
  /** What the documents below it changed. */
  readonly layers: Layers<Parameters2025>;
}
