import type {
  CommonFacts,
  Fact,
  FormerCell,
  FormerOrgDisciplines,
  MemberPlace,
  TierCounts,
  TierOrNotRated,
} from "./facts.ts";
import type { IsoDate } from "./rule/date.ts";
import type { CollectiveConclusion } from "./vocabulary/conclusion.ts";
import type { OrganisationKind } from "./vocabulary/organisation.ts";
import type { DisciplineForm } from "./vocabulary/peer.ts";
import type { PeriodKind } from "./vocabulary/period.ts";
import type { ReviewedCollectiveKind } from "./vocabulary/reviewed-collective.ts";
import type { QualityTier } from "./vocabulary/tier.ts";

// What the regime of QĐ 366 asks of its four kinds of subject (rules-2025.md 4.4). A fact left out is unknown, except where
// a plain meaning is said.

/** Points of the two groups of criteria, with at most two decimals; a group left out is unknown. */
export interface Points2025 {
  readonly common?: Fact<number>;
  readonly results?: Fact<number>;
}

/** Assigned tasks of the period, counted; of 0 assigned there is no share. */
export interface Tasks {
  readonly assigned?: Fact<number>;
  /** Completed, on time or late. */
  readonly done?: Fact<number>;
  /** Completed, not on schedule. */
  readonly late?: Fact<number>;
  /** Completed above requirement. */
  readonly exceeded?: Fact<number>;
  /** Assessed as not completed. */
  readonly failed?: Fact<number>;
}

export interface Discipline2025 {
  readonly form: DisciplineForm;
  /** «liên quan đến chức trách, nhiệm vụ trong thực thi công vụ». */
  readonly dutyRelated?: Fact<boolean>;
  /** The violation happened at another organisation (default false): it counts there. */
  readonly violatedElsewhere?: boolean;
  /** At which of several places left, by the number it has where it is kept (default: the one left last). */
  readonly violatedAt?: string;
  /** The violation is of an earlier year, or the discipline was made heavier in this period (default false). */
  readonly violatedEarlier?: boolean;
  /** Counted in an earlier year already (default false); looked at only where a document lets it count once. */
  readonly alreadyCounted?: boolean;
}

/** Discipline of a person of a collective. */
export interface PersonDiscipline2025 extends Discipline2025 {
  /** Related to the competence of the collective. */
  readonly withinCompetence?: Fact<boolean>;
  readonly selfDetected?: Fact<boolean>;
  readonly remedied?: Fact<boolean>;
  /** Of one who has left and was disciplined at the new place for a violation here (default false): it counts here. */
  readonly disciplinedElsewhere?: boolean;
}

/** Defects named at the review before; none: `total` 0. */
export interface PreviousDefects {
  readonly total?: Fact<number>;
  readonly remedied?: Fact<number>;
}

/** The five basic socio-economic targets, where they are assigned. */
export interface Indicators {
  readonly assigned: number;
  readonly missed?: Fact<number>;
}

/** What every subject is asked. */
export interface CommonFacts2025 extends CommonFacts {
  /** Left out: the year. A quarter needs no review before it. */
  readonly period?: PeriodKind;
  readonly points?: Fact<Points2025>;
  /** Own tasks; of an organisation those of its programme of the year. */
  readonly tasks?: Fact<Tasks>;
  /** «bảo đảm chất lượng, hiệu quả». */
  readonly qualityAttested?: Fact<boolean>;
  /** Products or measurements point to the points given for results; left out: not recorded. */
  readonly hasEvidence?: Fact<boolean>;
  readonly previousDefects?: Fact<PreviousDefects>;
  /** A complaint, denunciation, negative report or sign of disunity is open (default false). */
  readonly openComplaint?: boolean;
  /** The directly higher committee had it checked and appraised anew (default false). */
  readonly recheckRecorded?: boolean;
}

/** What organisations and collectives are asked besides. */
interface BodyFacts2025 extends CommonFacts2025 {
  readonly foundedOn?: Fact<IsoDate>;
  /** Subordinate units disciplined in the period, violations elsewhere not counted (default 0). */
  readonly disciplinedUnits?: number;
  /** Of the persons of its collective (default none). */
  readonly personDisciplines?: readonly PersonDiscipline2025[];
  /** By a competent body (default none). */
  readonly conclusions?: readonly CollectiveConclusion[];
  /** Of a person of the collective, by a competent body (default false). */
  readonly degradationConcluded?: boolean;
  /** Left out: none are assigned. */
  readonly indicators?: Indicators;
  /** «lý do bất khả kháng» (default false). */
  readonly forceMajeure?: boolean;
}

export interface OrganisationFacts2025 extends BodyFacts2025 {
  readonly kind: OrganisationKind;
  /** Direct subordinate organisations of a đảng bộ. */
  readonly subordinates?: Fact<TierCounts>;
  /** Members of a chi bộ. */
  readonly members?: Fact<TierCounts>;
  /** Of a chi bộ; left out: nobody was disciplined for a violation at another organisation. */
  readonly formerOrgDisciplines?: FormerOrgDisciplines;
  /** Whether its committee or leadership collective is decided; left out: there is none. */
  readonly collectiveDecided?: Fact<boolean>;
  /** Whether the agency or unit beside it is decided; left out: there is none. */
  readonly unitDecided?: Fact<boolean>;
}

export interface CollectiveFacts2025 extends BodyFacts2025 {
  /** Where it is given, it must be a kind the rule set rates. */
  readonly kind?: Fact<ReviewedCollectiveKind>;
  /** Of a grassroots standing committee: the committee has the powers of the level above; left out: nobody asked. */
  readonly hasUpperPower?: Fact<boolean>;
  /** Collectives of the organisations directly below that are still to be decided; left out: there is none. */
  readonly lowerPending?: Fact<number>;
  readonly orgTier?: Fact<TierOrNotRated>;
}

/** What members and leaders are asked besides. */
interface PersonFacts2025 extends CommonFacts2025 {
  /** Default none. */
  readonly disciplines?: readonly Discipline2025[];
  /** By a competent body (default false). */
  readonly degradationConcluded?: boolean;
  /** The post the rating is made at is the highest one held; left out: one post. */
  readonly isHighestPost?: Fact<boolean>;
}

export interface MemberFacts2025 extends PersonFacts2025 {
  readonly admittedOn?: Fact<IsoDate>;
  readonly exempt?: boolean;
  readonly partyActivitySuspended?: boolean;
  /** The document one is exempt or suspended by; null: none is recorded; left out: nobody asked. */
  readonly standingDecision?: Fact<string | null>;
  readonly isCivilServant?: Fact<boolean>;
  readonly civilServantTier?: Fact<QualityTier>;
  /** Did what members must not do (default false). */
  readonly forbiddenActs?: boolean;
  /** Broke the rules on setting an example, harming the own standing and that of the unit (default false). */
  readonly exampleBroken?: boolean;
  readonly sickLeaveDays?: number;
  readonly maternityLeave?: boolean;
  readonly formerCell?: Fact<FormerCell>;
  /** In temporary activity elsewhere: whether the opinion of that cell is attached. */
  readonly temporaryCellOpinion?: Fact<boolean>;
  readonly place?: Fact<MemberPlace>;
}

export interface LeaderFacts2025 extends PersonFacts2025 {
  readonly isHead: boolean;
  /** Tiers voted at each place of review; left out: not more than one place. */
  readonly votedTiers?: readonly QualityTier[];
  /** The authority decided between different votes (default false). */
  readonly divergenceDecided?: boolean;
  /** Tasks of each place, field, unit or part led directly; left out or empty: the own tasks stand for them. */
  readonly unitTasks?: readonly Tasks[];
  /** Left out: the post answers for none. */
  readonly indicators?: Indicators;
  /** Places, fields, units in charge, and those of them at the lowest tier; left out: none. */
  readonly units?: { readonly inCharge: number; readonly lowest?: Fact<number> };
  /** Left out: no confidence vote was held in the year. */
  readonly confidence?: { readonly ballots: number; readonly low?: Fact<number> };
  /** Corruption, waste or misconduct in the direct scope that was disciplined (default false). */
  readonly corruptionInScope?: boolean;
  readonly collectiveTier?: Fact<TierOrNotRated>;
  readonly unitTier?: Fact<TierOrNotRated>;
  /** Whether the collective the person sits in is decided; left out where there is none. */
  readonly collectiveDecided?: Fact<boolean>;
}

/** One subject of the regime of QĐ 366 with the facts of its kind. */
export type SubjectFacts2025 = { readonly regime: "POINTS_2025" } & (
  | { readonly subject: "ORG"; readonly facts: OrganisationFacts2025 }
  | { readonly subject: "MEMBER"; readonly facts: MemberFacts2025 }
  | { readonly subject: "COLLECTIVE"; readonly facts: CollectiveFacts2025 }
  | { readonly subject: "LEADER"; readonly facts: LeaderFacts2025 }
);
