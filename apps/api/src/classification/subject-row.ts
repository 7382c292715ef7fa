import type {
  ClassificationState,
  FormerOrgDisciplines,
  NotRatedReason,
  OrganisationKind,
  QualityTier,
  ReviewedCollectiveKind,
  SubjectKind,
  TierCounts,
  TierOrNotRated,
} from "@xep-loai/domain";
import type { StandingDecision } from "../member/standing-decision.type.ts";
import type { FormerLeader } from "./moved-people.ts";
import type { PreviousDefects } from "./previous-defects.ts";

/** One classification with what its own row and its subject's row say. Days are ISO text. */
export interface SubjectRow {
  readonly id: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  readonly organisationId: number;
  readonly organisationKind: OrganisationKind;
  readonly ruleSetId: string;
  readonly state: ClassificationState;
  /** Of a new rating the cancelled one it replaces. */
  readonly replacesId: string | null;
  /** Decided, else the best that is known so far; null where there is none. */
  readonly tier: QualityTier | null;
  readonly notRatedReason: NotRatedReason | null;
  /** The rating meeting, else 31 December (`ENGINE.AS_OF`). */
  readonly asOf: string;
  readonly reviewCompleted: boolean;
  /** Where the day of the rating is recorded too; else null (`QD366.USE.REVIEW_FIRST`). */
  readonly reviewCompletedOn: string | null;
  readonly secretBallotHeld: boolean;
  readonly entered: unknown;
  readonly foundedOn: string | null;
  readonly admittedOn: string | null;
  readonly isCivilServant: boolean | null;
  readonly exemptFrom: string | null;
  readonly suspendedFrom: string | null;
  readonly suspendedUntil: string | null;
  readonly exemptDecision: StandingDecision | null;
  readonly suspensionDecision: StandingDecision | null;
  /** The cell a member left within the year, before the rating; null: none. */
  readonly formerFrom: string | null;
  readonly formerLeftOn: string | null;
  readonly formerOpinion: boolean | null;
  /** Whether every cell of temporary activity gave its opinion; null: there is none. */
  readonly temporaryOpinion: boolean | null;
  /** Cells by name, of one who moved within the year or is in temporary activity; null: of the others, or none. */
  readonly ratingCell: string | null;
  readonly officialCell: string | null;
  readonly temporaryCell: string | null;
  readonly isHead: boolean;
  readonly collectiveId: number | null;
  /** Of the collective that is rated; null: another kind of subject. */
  readonly collectiveKind: ReviewedCollectiveKind | null;
  /** Whether the organisation has the powers of the level above. */
  readonly hasUpperPower: boolean;
  readonly transferredInOn: string | null;
}

/** What the database knows of a subject's surroundings. */
export interface Surroundings {
  readonly attestations: Readonly<Record<string, boolean>>;
  /** Direct subordinate organisations of a đảng bộ, members of a chi bộ. */
  readonly below: TierCounts;
  /** Members of a chi bộ disciplined elsewhere than where they violated; undefined: none. */
  readonly moved: FormerOrgDisciplines | undefined;
  /** Disciplines, decided on elsewhere, of those who led the organisation, for what they did there. */
  readonly formerLeaders: readonly FormerLeader[];
  readonly orgTier: TierOrNotRated | undefined;
  readonly collectiveTier: TierOrNotRated | undefined;
  /** Whether the collective is settled; undefined where there is none, or none is rated. */
  readonly collectiveDecided: boolean | undefined;
  /** Whether every collective of the organisation is settled; undefined where none is rated. */
  readonly collectivesDecided: boolean | undefined;
  /** Collectives of the organisations directly below still to be decided; undefined where none is rated there. */
  readonly lowerPending: number | undefined;
  /** Whether everything else rated at the organisation is settled (`HD21.LEADER.HEAD_LAST`). */
  readonly othersDecided: boolean;
  /** undefined: not known beside what was entered. */
  readonly previousDefects: PreviousDefects | undefined;
}

/** Names a row in an error. */
export const nameOf = ({ year, id }: SubjectRow): string => `classification ${year}/${id}`;
