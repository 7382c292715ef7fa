import type { CriterionLevel } from "./vocabulary/criterion-level.ts";
import type { OrganisationKind } from "./vocabulary/organisation.ts";
import type { DisciplineForm, PeerKind } from "./vocabulary/peer.ts";
import type { QualityTier } from "./vocabulary/tier.ts";

/** A fact left out is unknown: its rule answers UNKNOWN where that could change the answer (case-format). */
export type Fact<T> = T | undefined;

/** ISO date, e.g. 2019-12-31. */
export type IsoDate = string;

export type TierCounts = Readonly<Record<QualityTier | "NOT_RATED" | "PENDING", number>>;
export type TierOrNotRated = QualityTier | "NOT_RATED";

/** What every subject is asked. */
export interface CommonFacts {
  /** Day of the rating meeting; the engine takes 31 December of the year where it is left out (`ENGINE.AS_OF`). */
  readonly asOf?: Fact<IsoDate>;
  readonly reviewCompleted?: Fact<boolean>;
  /** Answers by rule id; an id left out is not yet answered. */
  readonly attestations?: Readonly<Record<string, boolean>>;
}

export interface OrganisationDiscipline {
  readonly selfDetected: boolean;
  readonly consequencesRemedied: boolean;
}

export interface OrganisationFacts extends CommonFacts {
  readonly kind: OrganisationKind;
  readonly foundedOn?: Fact<IsoDate>;
  /** Boxes of Mẫu 01: I.1 … I.5, III. */
  readonly levels?: Readonly<Partial<Record<string, CriterionLevel>>>;
  /** Direct subordinate organisations of a đảng bộ. */
  readonly subordinates?: Fact<TierCounts>;
  /** Members of a chi bộ. */
  readonly members?: Fact<TierCounts>;
  readonly peers?: readonly { readonly kind: PeerKind; readonly tier: QualityTier }[];
  readonly targets?: Fact<{ readonly assigned: number; readonly done: number; readonly forceMajeure?: boolean }>;
  readonly programmesPoor?: boolean;
  readonly discipline?: OrganisationDiscipline | null;
  readonly secretBallotHeld?: boolean;
}

export interface MemberDiscipline {
  readonly form: DisciplineForm;
  readonly effectiveOn: IsoDate;
  readonly violationId: string;
  readonly alreadyCounted?: boolean;
}

export interface MemberFacts extends CommonFacts {
  readonly admittedOn?: Fact<IsoDate>;
  /** Boxes of Mẫu 02: I.1, I.2, III. */
  readonly levels?: Readonly<Partial<Record<string, CriterionLevel>>>;
  readonly exempt?: boolean;
  readonly partyActivitySuspended?: boolean;
  readonly committeeActivitySuspended?: boolean;
  readonly isCivilServant?: Fact<boolean>;
  readonly civilServantTier?: Fact<QualityTier>;
  readonly targets?: Fact<{ readonly assigned: number; readonly done: number }>;
  readonly degradationConcluded?: boolean;
  readonly disciplines?: readonly MemberDiscipline[];
  readonly sickLeaveDays?: number;
}

export interface CollectiveFacts extends CommonFacts {
  readonly foundedOn?: Fact<IsoDate>;
  readonly levels?: Readonly<Partial<Record<string, CriterionLevel>>>;
  readonly orgTier?: Fact<TierOrNotRated>;
  readonly personDisciplines?: readonly { readonly form: DisciplineForm }[];
  readonly discipline?: OrganisationDiscipline | null;
  readonly disunityConcluded?: boolean;
  readonly degradationConcluded?: boolean;
  readonly targets?: Fact<{
    readonly assigned: number;
    readonly done: number;
    readonly keyTargetsDonePct: number;
    readonly forceMajeure?: boolean;
  }>;
}

export interface LeaderFacts extends CommonFacts {
  readonly isHead: boolean;
  readonly orgTier?: Fact<TierOrNotRated>;
  readonly collectiveTier?: Fact<TierOrNotRated>;
  readonly agencyTier?: Fact<TierOrNotRated>;
  readonly transferredInThisYear?: boolean;
  readonly othersDecided?: boolean;
}

/** One subject with the facts of its kind. */
export type SubjectFacts =
  | { readonly subject: "ORG"; readonly facts: OrganisationFacts }
  | { readonly subject: "MEMBER"; readonly facts: MemberFacts }
  | { readonly subject: "COLLECTIVE"; readonly facts: CollectiveFacts }
  | { readonly subject: "LEADER"; readonly facts: LeaderFacts };
