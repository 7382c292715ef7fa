import { type FormerOrgDisciplines, isCell, type PersonDiscipline2025 } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { CountedOrganisation } from "./counts-below.ts";

/** A discipline of one who led here, for what was done here, decided on where the person is now. */
export interface FormerLeader {
  readonly collectiveId: number | null;
  readonly discipline: PersonDiscipline2025;
}

/** Who counts at another organisation than where the rating is. */
export interface MovedPeople {
  /** Members of a chi bộ; undefined: none. */
  readonly members: FormerOrgDisciplines | undefined;
  readonly leaders: readonly FormerLeader[];
}

interface MovedRow {
  readonly organisationId: number;
  readonly countedHere: FormerOrgDisciplines["countedHere"] | null;
  readonly countedThere: FormerOrgDisciplines["countedThere"] | null;
  readonly leaders: readonly FormerLeader[] | null;
}

/**
 * Of each chi bộ whom its shares count although rated elsewhere, and whom it rates although counted elsewhere; of each organisation
 * the disciplines of those who led it: a violation disciplined at the new organisation (`HD21.ELIG.DISCIPLINE.FORMER_ORG`,
 * `QD366.ELIG.DISCIPLINE.FORMER_ORG`). One statement; those without any are left out.
 */
export async function movedPeople(
  tx: Tx,
  year: number,
  organisations: readonly CountedOrganisation[],
): Promise<Map<number, MovedPeople>> {
  const cells = organisations.filter(({ organisationKind }) => isCell(organisationKind));
  const moved = await rows<MovedRow>(tx, select, [year, cells.map(idOf), organisations.map(idOf)]);
  return new Map(moved.map((row) => [row.organisationId, { members: membersOf(row), leaders: row.leaders ?? [] }]));
}

const idOf = ({ organisationId }: CountedOrganisation): number => organisationId;

const membersOf = ({ countedHere, countedThere }: MovedRow): FormerOrgDisciplines | undefined =>
  countedHere === null || countedThere === null ? undefined : { countedHere, countedThere };

const select = `
  select organisation_id as "organisationId", counted_here as "countedHere", counted_there as "countedThere",
         disciplines as leaders
  from moved_members($1, $2::int[]) full join moved_leaders($1, $3::int[]) using (organisation_id)`;
