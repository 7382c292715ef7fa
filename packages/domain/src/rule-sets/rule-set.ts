import type { AwardParameters } from "../awards/award-parameters.ts";
import type { StatedAuthority } from "../procedure/stated-authority.ts";
import type { StatedReview } from "../review/stated-review.ts";
import type { Text } from "../rule/finding.ts";
import type { CollectiveKind } from "../vocabulary/collective.ts";
import type { CriterionLevel } from "../vocabulary/criterion-level.ts";
import type { OrganisationKind } from "../vocabulary/organisation.ts";
import type { DisciplineForm, PeerKind } from "../vocabulary/peer.ts";
import type { QuotaReading } from "../vocabulary/quota.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { QualityTier } from "../vocabulary/tier.ts";
import type { Document } from "./document.ts";
import type { DueDay } from "./due-day.ts";
import type { Layers } from "./layers.ts";
import type { RuleSet2016 } from "./rule-set-2016.ts";
import type { RuleSet2025 } from "./rule-set-2025.ts";

/** A box of a form that is given one of the four levels. */
export interface Criterion {
  /** Number in the form, e.g. "I.1"; key of the levels in the facts. */
  readonly box: string;
  /** Vietnamese word for word as printed. */
  readonly label: Text;
  /** CORE: «nhiệm vụ chính trị», the programme and leadership results; OTHER: «những tiêu chí còn lại» (C5, C6). */
  readonly group: "CORE" | "OTHER";
}

/** Lowest level («… trở lên») of each group of criteria. */
export interface MinimumLevels {
  readonly core: CriterionLevel;
  readonly other: CriterionLevel;
}

/** «phải có 100% … “Hoàn thành nhiệm vụ” trở lên, trong đó có từ 80% … “Hoàn thành tốt nhiệm vụ” trở lên». */
export interface ShareCondition {
  readonly allTier: QualityTier;
  readonly allPct: number;
  readonly partTier: QualityTier;
  readonly partPct: number;
}

export interface OrganisationTierCondition {
  readonly levels: MinimumLevels;
  readonly share: ShareCondition;
  readonly peerMinTier: QualityTier;
}

export interface MemberTierCondition {
  readonly levels: MinimumLevels;
  readonly civilServantMinTier: QualityTier;
}

/** The numbers of rules.md 4.2 that act on rating, quotas and the deadline of a TIERS_2019 document. */
export interface Parameters2019 {
  readonly eligibility: {
    readonly newOrgMonths: number;
    readonly newMemberMonths: number;
    readonly sickMonths: number;
    readonly sickMonthDays: number;
    readonly sickMaxTier: QualityTier;
    readonly transferOpinionMonths: number;
    /** Over which stay the months are counted (C12). */
    readonly transferOpinionMeasure: "IN_YEAR" | "IN_ALL";
    /** The day facts are looked at: the rating meeting, else (or always) 31 December (C13). */
    readonly asOf: "RATING_DATE" | "YEAR_END";
    /** Whether one disciplined elsewhere moves to the shares of the organisation of the violation. */
    readonly formerOrgShareMode: "MOVE" | "IGNORE";
  };
  readonly org: {
    readonly ratedKinds: readonly OrganisationKind[];
    /** Left to the provinces to guide; without such a document rated by analogy. */
    readonly delegatedKinds: readonly OrganisationKind[];
    readonly peers: readonly PeerKind[];
    readonly excellent: OrganisationTierCondition;
    readonly good: OrganisationTierCondition;
    /** «Các tiêu chí đều …». */
    readonly completedMinLevel: CriterionLevel;
    readonly lowest: {
      readonly targetsBelowPct: number;
      readonly forceMajeureExcepted: boolean;
      readonly peerKinds: readonly PeerKind[];
      readonly peerCount: number;
      readonly subordinatePct: number;
      readonly memberPct: number;
      readonly memberKinds: readonly OrganisationKind[];
    };
    readonly disciplineExceptionMaxTier: QualityTier;
    /** Whether the vote on the own tier must be secret: of the kinds HD 21 names, of those left to the provinces. */
    readonly secretBallot: { readonly rated: boolean; readonly delegated: boolean };
  };
  readonly member: {
    readonly excellent: MemberTierCondition;
    readonly good: MemberTierCondition;
    readonly completedMinLevel: CriterionLevel;
    readonly completedCivilServantMinTier: QualityTier;
    readonly lowest: { readonly targetsBelowPct: number; readonly civilServantTier: QualityTier };
    /** What the tier as civil servant rests on; null: not said. */
    readonly civilServantSource: string | null;
    /** Items of the finer criterion framework that do not apply, by their ids. */
    readonly criteriaLeftOut: readonly string[];
  };
  readonly collective: {
    readonly ratedKinds: readonly CollectiveKind[];
    readonly excellent: { readonly levels: MinimumLevels };
    readonly good: { readonly levels: MinimumLevels };
    readonly completedMinLevel: CriterionLevel;
    readonly lowest: {
      readonly targetsBelowPct: number;
      readonly keyTargetsBelowPct: number;
      /** How «dưới 50% …, các chỉ tiêu chủ yếu không đạt 100%» is read (C4). */
      readonly targetsClause: "AND" | "OR";
      readonly forceMajeureExcepted: boolean;
      readonly personDisciplineMin: DisciplineForm;
    };
    readonly disciplineExceptionMaxTier: QualityTier;
    readonly capByOrganisation: boolean;
  };
  readonly leader: {
    readonly headCap: boolean;
    /** The regulations whose criteria a leader is rated by. */
    readonly regulations: readonly string[];
  };
  /** Which criteria «Các tiêu chí cơ bản» are (C5). */
  readonly basicCriteria: "CORE" | "ALL";
  /** Over whom shares are counted (`ENGINE.DENOMINATOR`). */
  readonly shareDenominator: "RATED" | "ALL";
  readonly quota: {
    readonly excellentPct: Readonly<Record<SubjectKind, number>>;
    readonly base: QuotaReading;
    readonly smallBase: { readonly below: number; readonly max: number };
  };
  /** Share of votes a tier needs; null: the document is silent. */
  readonly voteThresholds: { readonly org: VoteThreshold | null; readonly member: VoteThreshold | null };
  /** Who is asked for an opinion at step 2; empty: left to be set. */
  readonly opinionGivers: readonly string[];
  /** `review.*`: what a lower document may state of the review. */
  readonly review: StatedReview;
  /** `authority.*` of those HD 21 leaves to the provinces. */
  readonly authority: StatedAuthority;
  readonly deadlines: Deadlines;
  readonly award: AwardParameters;
}

/** «trên 1/2», «trên 2/3» of the votes. */
export type VoteThreshold = "OVER_HALF" | "OVER_TWO_THIRDS";

/** «trước ngày»: the results of a level are in before this day begins; null: no document sets it. */
export interface Deadlines {
  readonly central: DueDay;
  /** Dossiers of those the province manages, to its organisation board. */
  readonly provinceInternal: DueDay | null;
  readonly district: DueDay | null;
  readonly grassroots: DueDay | null;
  /** Whether the day itself is in time. */
  readonly inclusive: boolean;
}

/** Criterion levels and shares: HD 21 and the documents under it. */
export interface RuleSet2019 extends Document {
  readonly regime: "TIERS_2019";
  readonly subjects: readonly SubjectKind[];
  readonly criteria: Readonly<Record<SubjectKind, readonly Criterion[]>>;
  readonly parameters: Parameters2019;
  /** What the documents below it changed. */
  readonly layers: Layers<Parameters2019>;
}

/** Years whose rule text is not held: taken in as they were decided. */
export interface RuleSetNotHeld extends Document {
  readonly regime: "NOT_HELD";
}

/** What a document says, as data; the regime says which predicates read it (rules.md 4.1). */
export type RuleSet = RuleSet2019 | RuleSet2016 | RuleSet2025 | RuleSetNotHeld;
export type Regime = RuleSet["regime"];
