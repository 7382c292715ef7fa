import type { Criterion, Parameters2019 } from "../rule-sets/rule-set.ts";
import type { Act } from "../vocabulary/act.ts";
import type { Body } from "../vocabulary/body.ts";
import type { Level, OrganisationKind } from "../vocabulary/organisation.ts";
import type { ReviewedCollectiveKind } from "../vocabulary/reviewed-collective.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { Audience, InputRating } from "./procedure-facts.ts";

/** Which bodies may do one act; any of them. */
export interface Actors {
  readonly by: readonly Body[];
  /** «nơi không có chi ủy»: who acts in a cell without a committee; left out: the same. */
  readonly withoutCellCommittee?: readonly Body[];
  readonly citation: string;
}

/** Who does what for one kind of subject; an act left out: the documents are silent. */
export interface ActsOfSubject {
  readonly subject: SubjectKind;
  /** Of organisations and collectives their kinds, of members those of their cells; null: every one. */
  readonly kinds: readonly (OrganisationKind | ReviewedCollectiveKind)[] | null;
  /** Only of organisations directly under one of that level (HD 43, mục 3); left out: any. */
  readonly above?: Level;
  readonly acts: Readonly<Partial<Record<Act, Actors>>>;
}

/** The table of acts, and what a document says of opinions, votes and publicity (rules.md 3.10.1, 4.2). */
export interface ProcedureParameters {
  /** `authority.*`: the first row that fits holds. */
  readonly acts: readonly ActsOfSubject[];
  /** `opinion.givers`; empty: left to be set. */
  readonly opinionGivers: Parameters2019["opinionGivers"];
  /** `vote.org.secret`. */
  readonly secretBallot: Parameters2019["org"]["secretBallot"];
  /** `vote.*.threshold`; null: silent. */
  readonly voteThresholds: Parameters2019["voteThresholds"];
  /** The boxes of the form that are given a level. */
  readonly criteria: Readonly<Record<SubjectKind, readonly Pick<Criterion, "box">[]>>;
  /** To whom results are open; the documents only say that they are. */
  readonly openTo: readonly Audience[];
  /** Ratings of others that come first. */
  readonly inputRatings: readonly InputRating[];
}
