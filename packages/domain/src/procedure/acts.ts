import type { Truth } from "../rule/three-valued.ts";
import type { Act } from "../vocabulary/act.ts";
import type { Body } from "../vocabulary/body.ts";
import type { Level } from "../vocabulary/organisation.ts";
import type { RatedSubject } from "./procedure-facts.ts";
import type { Actors, ActsOfSubject, ProcedureParameters } from "./procedure-parameters.ts";

type Table = Pick<ProcedureParameters, "acts">;

const isOf = (rated: RatedSubject, { subject, kinds, above }: ActsOfSubject): boolean =>
  subject === rated.subject &&
  (kinds === null || (rated.subject !== "LEADER" && kinds.includes(rated.kind))) &&
  (above === undefined || isUnder(rated, above));

const isUnder = (rated: RatedSubject, above: Level): boolean =>
  rated.subject === "ORG" && rated.directlyUnder === above;

/** Who does what for this subject; no row: the documents are silent. */
export const actsOf = (rated: RatedSubject, { acts }: Table): ActsOfSubject | undefined =>
  acts.find((row) => isOf(rated, row));

/** Who may do the act for this subject; undefined: the documents are silent. */
export const actorsOf = (act: Act, rated: RatedSubject, table: Table): Actors | undefined =>
  actsOf(rated, table)?.acts[act];

/** The bodies themselves; where it is not recorded whether the cell has a committee, both readings. */
export function bodiesOf({ by, withoutCellCommittee = by }: Actors, rated: RatedSubject): readonly Body[] {
  if (rated.subject === "COLLECTIVE" || rated.subject === "LEADER") return by;
  if (rated.hasCellCommittee === undefined) return [...new Set([...by, ...withoutCellCommittee])];
  return rated.hasCellCommittee ? by : withoutCellCommittee;
}

/** Whether the body may do the act; undefined: the documents are silent, or it is not recorded who manages. */
export function mayAct(act: Act, body: Body, rated: RatedSubject, table: Table): Truth {
  const actors = actorsOf(act, rated, table);
  if (actors === undefined) return undefined;
  if (!actors.by.includes("COMPETENT_AUTHORITY")) return bodiesOf(actors, rated).includes(body);
  const managedBy = rated.subject === "LEADER" ? rated.managedBy : undefined;
  return managedBy === undefined ? undefined : managedBy === body;
}

/** Who decides on this subject; undefined: the documents are silent. */
export const deciderOf = (rated: RatedSubject, table: Table): Actors | undefined => actorsOf("DECISION", rated, table);

/** Whether the body may decide on this subject; undefined: the documents are silent. */
export const mayDecide = (body: Body, rated: RatedSubject, table: Table): Truth =>
  mayAct("DECISION", body, rated, table);
