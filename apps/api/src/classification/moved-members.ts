import { type FormerOrgDisciplines, isCell } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { CountedOrganisation } from "./counts-below.ts";

/**
 * Of each chi bộ whom its shares count although rated elsewhere, and whom it rates although counted elsewhere: a violation
 * disciplined at the new organisation (`HD21.ELIG.DISCIPLINE.FORMER_ORG`). One statement; those without any are left out.
 */
export async function movedMembers(
  tx: Tx,
  year: number,
  organisations: readonly CountedOrganisation[],
): Promise<Map<number, FormerOrgDisciplines>> {
  const cells = organisations.filter(({ organisationKind }) => isCell(organisationKind));
  const moved = await rows<FormerOrgDisciplines & { organisationId: number }>(tx, select, [
    year,
    cells.map(({ organisationId }) => organisationId),
  ]);
  return new Map(moved.map(({ organisationId, ...disciplines }) => [organisationId, disciplines]));
}

const select = `
  select organisation_id as "organisationId", counted_here as "countedHere", counted_there as "countedThere"
  from moved_members($1, $2::int[])`;
