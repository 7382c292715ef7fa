import {
  type Act,
  actorsOf,
  type BallotRecord,
  type Body,
  bodiesOf,
  isCell,
  type Level,
  type ProcedureFacts,
  type ProcedureParameters,
  type RatedSubject,
  type RecordedDecision,
  type TakenStep,
} from "@xep-loai/domain";
import type { ProcedureRow, StoredBallot } from "./procedure-row.ts";

type Table = Pick<ProcedureParameters, "acts">;

/** Turns what is stored into the facts the rules on the steps look at. */
export function procedureFacts(row: ProcedureRow, table: Table): ProcedureFacts {
  const rated = ratedSubject(row);
  const { subjectToldOn, managerToldOn } = row;
  return {
    rated,
    ...selfRated(row, rated, table),
    ...taken("proposal", row.proposedBy, row.proposedOn),
    ...appraised(row, rated, table),
    ...ballotFacts(row.ballot, row, rated, table),
    ...decisionFacts(row),
    reportedToCell: row.reportedToCell ?? undefined,
    discussedOn: row.discussedOn ?? undefined,
    announcedOn: row.announcedOn ?? undefined,
    opinions: row.opinions.flatMap(({ kind, giver, givenOn }) =>
      kind === "RELATED_BODY" && givenOn !== null ? [{ giver, on: givenOn }] : [],
    ),
    residenceOpinion: row.opinions.some(({ kind, givenOn }) => kind === "RESIDENCE_COMMITTEE" && givenOn !== null),
    toldOn: { ...(subjectToldOn && { SUBJECT: subjectToldOn }), ...(managerToldOn && { MANAGER: managerToldOn }) },
    openTo: row.openTo ?? undefined,
    inputRatings: row.inputRatings ?? undefined,
    severalPositions: row.positions > 1,
    attestations: row.attestations,
  };
}

export function ratedSubject({ subjectKind, organisationKind, collectiveKind, ...row }: ProcedureRow): RatedSubject {
  switch (subjectKind) {
    case "ORG":
    case "MEMBER":
      return {
        subject: subjectKind,
        kind: organisationKind,
        ...(isCell(organisationKind) && { hasCellCommittee: row.hasCellCommittee }),
      };
    case "COLLECTIVE":
      if (collectiveKind === null) throw new Error(`classification ${row.year}/${row.id}: a collective of no kind`);
      return { subject: "COLLECTIVE", kind: collectiveKind };
    case "LEADER":
      return { subject: "LEADER", managedBy: row.managedBy ?? undefined };
    default:
      return subjectKind satisfies never;
  }
}

/** Where it is not recorded who took a step, it is taken for the body that is to take it. */
function bodyOf(recorded: Body | null | undefined, act: Act, rated: RatedSubject, table: Table): Body {
  const actors = actorsOf(act, rated, table);
  return recorded ?? (actors && bodiesOf(actors, rated)[0]) ?? "SUBJECT";
}

function selfRated(row: ProcedureRow, rated: RatedSubject, table: Table) {
  const { boxes, selfTier, selfRatedOn, asOf } = row;
  return {
    ...(boxes.length > 0 && { levels: { by: bodyOf(row.levelsBy, "LEVELS", rated, table), boxes } }),
    ...((selfTier !== null || selfRatedOn !== null) && {
      selfRating: { by: bodyOf(row.selfRatedBy, "SELF_RATING", rated, table), on: selfRatedOn ?? asOf, tier: selfTier },
    }),
  };
}

const taken = (
  step: "proposal" | "appraisal",
  by: Body | null,
  on: string | null,
): Partial<Record<typeof step, TakenStep>> => (by === null || on === null ? {} : { [step]: { by, on } });

/** Where it was appraised and nobody recorded by whom and when, it was so by the body that is to do it. */
function appraised(row: ProcedureRow, rated: RatedSubject, table: Table): { appraisal?: TakenStep } {
  const { appraisedTier, appraisedBy, appraisedOn, asOf } = row;
  if (appraisedTier === null || appraisedOn !== null) return taken("appraisal", appraisedBy, appraisedOn);
  return { appraisal: { by: bodyOf(appraisedBy, "APPRAISAL", rated, table), on: asOf } };
}

/** A ballot of which nothing but its kind is known is none that could be judged. */
function ballotFacts(
  ballot: StoredBallot | null,
  { asOf }: ProcedureRow,
  rated: RatedSubject,
  table: Table,
): { ballot?: BallotRecord } {
  const { by, heldOn = asOf, secret = false, eligible, present, votes } = ballot ?? {};
  if (eligible === undefined || present === undefined || votes === undefined) return {};
  return { ballot: { by: by ?? voterOf(rated, table), heldOn, secret, eligible, present, votes } };
}

/** Where no document names it: of members and cells the cell (QĐ 366, Điều 3, khoản 4), of others who rates itself. */
function voterOf(rated: RatedSubject, table: Table): Body {
  if (actorsOf("BALLOT", rated, table)) return bodyOf(null, "BALLOT", rated, table);
  const isInCell = rated.subject === "MEMBER" || (rated.subject === "ORG" && isCell(rated.kind));
  return isInCell ? "PARTY_CELL" : bodyOf(null, "SELF_RATING", rated, table);
}

function decisionFacts(row: ProcedureRow): { decision?: RecordedDecision } {
  const { decisionDate, decisionNumber, decidedAt, decidedBy, organisationKind } = row;
  const by = decidedBy ?? (decidedAt && committeeAt(decidedAt, isCell(organisationKind) && decidedAt === row.level));
  return decisionDate === null || by === null
    ? {}
    : { decision: { by, on: decisionDate, number: decisionNumber ?? "" } };
}

const committees: Readonly<Record<Level, Body>> = {
  CENTRAL: "SECRETARIAT",
  PROVINCE: "PROVINCIAL_STANDING_COMMITTEE",
  DISTRICT: "DISTRICT_STANDING_COMMITTEE",
  UPPER_GRASSROOTS: "UPPER_GRASSROOTS_STANDING_COMMITTEE",
  GRASSROOTS: "GRASSROOTS_PARTY_COMMITTEE",
  SUB_GRASSROOTS: "CELL_COMMITTEE",
};

/** The body of the organisation that decided: its committee, of a cell that decides by itself the cell. */
const committeeAt = (level: Level, isTheCell: boolean): Body => (isTheCell ? "PARTY_CELL" : committees[level]);
