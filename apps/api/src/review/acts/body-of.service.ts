import { isCell, type ReviewedCollectiveKind, type ReviewPlace } from "@xep-loai/domain";
import type { Tx } from "../../shared/tx.ts";
import { reviewsOf } from "../stored-review.ts";
import { entriesAt, entryOf } from "../subject-entries.service.ts";
import { isCollective, type SubjectEntry } from "../subject-entry.ts";

/** The collectives whose own review the review of a person rests on: those before which it is held. */
export async function bodiesConcerned(tx: Tx, year: number, entry: SubjectEntry): Promise<SubjectEntry[]> {
  if (isCollective(entry)) return [];
  if (entry.subjectKind === "MEMBER") return committeeOfCell(tx, year, entry);
  const reviews = await reviewsOf(tx, year, [entry]);
  const ids = new Set(reviews.flatMap(({ beforeCollectiveId }) => beforeCollectiveId ?? []));
  const bodies = await Promise.all([...ids].map((id) => bodyOf(tx, year, id)));
  return bodies.filter((body) => body !== undefined);
}

/** The collective with that number; undefined: it is not there in that year. */
export const bodyOf = (tx: Tx, year: number, id: number): Promise<SubjectEntry | undefined> =>
  entryOf(tx, { year, subjectKind: "COLLECTIVE", subjectId: String(id) });

const committees: readonly ReviewedCollectiveKind[] = ["CELL_COMMITTEE", "GRASSROOTS_PARTY_COMMITTEE"];

/** Members of a cell are reviewed after its committee, where it has one. */
async function committeeOfCell(tx: Tx, year: number, { organisationId, organisationKind }: SubjectEntry) {
  if (!isCell(organisationKind)) return [];
  const collectives = await entriesAt(tx, year, [organisationId], "COLLECTIVE");
  return collectives.filter(({ collectiveKind }) => collectiveKind !== null && committees.includes(collectiveKind));
}

/** Whether a review at that place is one before the collective. */
export const isBefore = (place: ReviewPlace, kind: ReviewedCollectiveKind): boolean =>
  place === kind || (place === "AGENCY_LEADERSHIP" && kind === "ADVISORY_BODY_LEADERSHIP");
