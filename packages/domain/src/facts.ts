import type { IsoDate } from "./rule/date.ts";
import type { CollectiveKind } from "./vocabulary/collective.ts";
import type { CriterionLevel } from "./vocabulary/criterion-level.ts";
import type { OrganisationKind } from "./vocabulary/organisation.ts";
import type { DisciplineForm, PeerKind } from "./vocabulary/peer.ts";
import type { QualityTier } from "./vocabulary/tier.ts";

/** A fact left out is unknown: its rule answers UNKNOWN where that could change the answer (case-format). */
export type Fact<T> = T | undefined;

/** How many subjects stand where: the tiers, without a tier for a reason, still to be rated. */
export type TierCounts = Readonly<Record<QualityTier | "NOT_RATED" | "PENDING", number>>;
export type TierOrNotRated = QualityTier | "NOT_RATED";

/** Levels by box of the form, e.g. "I.1"; a box left out is unknown. */
export type CriterionLevels = Readonly<Partial<Record<string, CriterionLevel>>>;

/** What every subject is asked. */
export interface CommonFacts {
  /** Day of the rating meeting; the engine takes 31 December of the year where it is left out (`ENGINE.AS_OF`). */
  readonly asOf?: Fact<IsoDate>;
  readonly reviewCompleted?: Fact<boolean>;
  /** Where it is recorded, the rating may not come before it. */
  readonly reviewCompletedOn?: Fact<IsoDate>;
  /** Answers by rule id; an id left out is not yet answered. */
  readonly attestations?: Readonly<Partial<Record<string, boolean>>>;
  /** Assessments held within the year; left out: none is recorded. */
  readonly periodicAssessments?: readonly PeriodicAssessment[];
}

/** An assessment of a month, a quarter or half a year: «tháng, quý, 06 tháng»; `no` counts from 1 within the year. */
export interface PeriodicAssessment {
  readonly period: "MONTH" | "QUARTER" | "HALF_YEAR";
  readonly no: number;
  /** What it came to; left out: not recorded. */
  readonly tier?: QualityTier;
}

/** What a person with several positions is asked besides. */
export interface IndividualFacts extends CommonFacts {
  /** The tier voted at each place of review, where there are several. */
  readonly votedTiers?: readonly QualityTier[];
  /** The competent authority decided between different votes, with its reason. */
  readonly divergenceDecided?: boolean;
  /** Of one who should have a tier and has none: the day the others were rated. */
  readonly pendingSince?: Fact<IsoDate>;
}

/** Discipline of an organisation or a collective; a part left out is unknown. */
export interface OrganisationDiscipline {
  readonly selfDetected?: Fact<boolean>;
  readonly consequencesRemedied?: Fact<boolean>;
}

/** Targets and tasks of the year, counted; a part left out is unknown, of 0 assigned there is no percentage. */
export interface Targets {
  readonly assigned?: Fact<number>;
  readonly done?: Fact<number>;
}

/** A body of the same level with its own tier of the year. */
export interface Peer {
  readonly kind: PeerKind;
  readonly tier: QualityTier;
}

/**
 * Members of a chi bộ disciplined after they had moved, by their tiers: the violation counts where it happened
 * (`HD21.ELIG.DISCIPLINE.FORMER_ORG`).
 */
export interface FormerOrgDisciplines {
  /** Violated here, rated where they are now. */
  readonly countedHere: readonly QualityTier[];
  /** Rated here, violated where they came from. */
  readonly countedThere: readonly QualityTier[];
}

export interface OrganisationFacts extends CommonFacts {
  readonly kind: OrganisationKind;
  readonly foundedOn?: Fact<IsoDate>;
  /** Boxes of Mẫu 01: I.1 … I.5, III. */
  readonly levels?: CriterionLevels;
  /** Direct subordinate organisations of a đảng bộ. */
  readonly subordinates?: Fact<TierCounts>;
  /** Members of a chi bộ. */
  readonly members?: Fact<TierCounts>;
  readonly peers?: readonly Peer[];
  readonly targets?: Fact<Targets & { readonly forceMajeure?: boolean }>;
  readonly programmesPoor?: boolean;
  readonly discipline?: OrganisationDiscipline | null;
  readonly secretBallotHeld?: boolean;
  /** Left out: nobody was disciplined for a violation at another organisation. */
  readonly formerOrgDisciplines?: FormerOrgDisciplines;
}

export interface MemberDiscipline {
  readonly form: DisciplineForm;
  readonly effectiveOn: IsoDate;
  readonly violationId: string;
  readonly alreadyCounted?: boolean;
  /** The violation happened at an organisation the member has left. */
  readonly violatedElsewhere?: boolean;
}

/** Which cell rates the member and where the member belongs on the day of the rating; ids or names of the cells. */
export interface MemberPlace {
  readonly ratingCell: string;
  readonly officialCell: string;
  /** Where the member is active for a time; left out: nowhere else. */
  readonly temporaryCell?: string;
}

/** The cell a member was transferred from in the year. */
export interface FormerCell {
  readonly from: IsoDate;
  readonly leftOn: IsoDate;
  readonly opinionGiven: boolean;
}

export interface MemberFacts extends IndividualFacts {
  readonly admittedOn?: Fact<IsoDate>;
  /** Boxes of Mẫu 02: I.1, I.2, III. */
  readonly levels?: CriterionLevels;
  readonly exempt?: boolean;
  readonly partyActivitySuspended?: boolean;
  /** The document one is exempt or suspended by; null: none is recorded; left out: nobody asked. */
  readonly standingDecision?: Fact<string | null>;
  readonly committeeActivitySuspended?: boolean;
  readonly isCivilServant?: Fact<boolean>;
  readonly civilServantTier?: Fact<QualityTier>;
  readonly targets?: Fact<Targets>;
  readonly degradationConcluded?: boolean;
  readonly disciplines?: readonly MemberDiscipline[];
  readonly sickLeaveDays?: number;
  readonly formerCell?: Fact<FormerCell>;
  /** In temporary activity elsewhere: whether the opinion of that cell is attached. */
  readonly temporaryCellOpinion?: Fact<boolean>;
  readonly place?: Fact<MemberPlace>;
  readonly maternityLeave?: boolean;
  /** The document the tier as civil servant rests on, in words that name it. */
  readonly civilServantTierSource?: Fact<string>;
  /** Levels by item of the finer framework, e.g. "a1"; left out: it is not used. */
  readonly frameworkLevels?: Fact<CriterionLevels>;
}

/** Discipline of a person of the collective in the year. */
export interface PersonDiscipline {
  readonly form: DisciplineForm;
  /** The violation happened at an organisation the person has left: it counts there. */
  readonly violatedElsewhere?: boolean;
}

export interface CollectiveFacts extends CommonFacts {
  /** Where it is given, it must be a kind the rule set rates. */
  readonly kind?: Fact<CollectiveKind>;
  readonly foundedOn?: Fact<IsoDate>;
  readonly levels?: CriterionLevels;
  readonly orgTier?: Fact<TierOrNotRated>;
  readonly personDisciplines?: readonly PersonDiscipline[];
  readonly discipline?: OrganisationDiscipline | null;
  readonly disunityConcluded?: boolean;
  readonly degradationConcluded?: boolean;
  readonly targets?: Fact<
    Targets & {
      /** Of the key targets («các chỉ tiêu chủ yếu»), in percent. */
      readonly keyTargetsDonePct?: Fact<number>;
      readonly forceMajeure?: boolean;
    }
  >;
}

export interface LeaderFacts extends IndividualFacts {
  readonly isHead: boolean;
  readonly orgTier?: Fact<TierOrNotRated>;
  readonly collectiveTier?: Fact<TierOrNotRated>;
  readonly agencyTier?: Fact<TierOrNotRated>;
  readonly transferredInThisYear?: boolean;
  readonly othersDecided?: boolean;
  /** Whether the collective the person sits in is decided; left out where there is none. */
  readonly collectiveDecided?: Fact<boolean>;
  /** Whether the criteria used hold the ones HD 21 adds; left out where they are not recorded. */
  readonly extraCriteriaUsed?: Fact<boolean>;
}

/** One subject with the facts of its kind, under criterion levels and shares. */
export type SubjectFacts2019 = { readonly regime?: "TIERS_2019" } & (
  | { readonly subject: "ORG"; readonly facts: OrganisationFacts }
  | { readonly subject: "MEMBER"; readonly facts: MemberFacts }
  | { readonly subject: "COLLECTIVE"; readonly facts: CollectiveFacts }
  | { readonly subject: "LEADER"; readonly facts: LeaderFacts }
);
