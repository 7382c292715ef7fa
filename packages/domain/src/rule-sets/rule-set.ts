import type { IsoDate } from "../rule/date.ts";
import type { Text } from "../rule/finding.ts";
import type { CollectiveKind } from "../vocabulary/collective.ts";
import type { CriterionLevel } from "../vocabulary/criterion-level.ts";
import type { OrganisationKind } from "../vocabulary/organisation.ts";
import type { DisciplineForm, PeerKind } from "../vocabulary/peer.ts";
import type { QuotaReading } from "../vocabulary/quota.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { QualityTier } from "../vocabulary/tier.ts";

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
  };
  readonly member: {
    readonly excellent: MemberTierCondition;
    readonly good: MemberTierCondition;
    readonly completedMinLevel: CriterionLevel;
    readonly completedCivilServantMinTier: QualityTier;
    readonly lowest: { readonly targetsBelowPct: number; readonly civilServantTier: QualityTier };
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
  readonly deadlines: {
    /** «trước ngày» of the year after the rating year; the day itself is late unless `inclusive`. */
    readonly central: { readonly monthDay: string; readonly inclusive: boolean };
  };
}

interface Document {
  readonly id: string;
  readonly title: Text;
  /** Short name in tables and citations, e.g. «HD 21». */
  readonly shortTitle: Text;
  /** null where there is no document. */
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly issuer: Text | null;
  /** Rating years it covers; `to` null: until replaced. */
  readonly years: { readonly from: number; readonly to: number | null };
  /** The document it builds on; null: none. */
  readonly parentId: string | null;
}

/** Criterion levels and shares: HD 21 and the documents under it. */
export interface RuleSet2019 extends Document {
  readonly regime: "TIERS_2019";
  readonly subjects: readonly SubjectKind[];
  readonly criteria: Readonly<Record<SubjectKind, readonly Criterion[]>>;
  readonly parameters: Parameters2019;
}

/** Years whose rule text is not held: taken in as they were decided. */
export interface RuleSetNotHeld extends Document {
  readonly regime: "NOT_HELD";
}

/** What a document says, as data; the regime says which predicates read it (rules.md 4.1). */
export type RuleSet = RuleSet2019 | RuleSetNotHeld;
export type Regime = RuleSet["regime"];
