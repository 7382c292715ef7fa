import { ReviewPlace } from "@xep-loai/domain";
import type { ReviewedSubject } from "../providers/queries/reviewedSubject.ts";

type Kind = Pick<ReviewedSubject, "subjectKind">;

/** Reviewed by Mẫu 01 and not by Mẫu 02. */
export const isCollective = ({ subjectKind }: Kind): boolean => subjectKind === "ORG" || subjectKind === "COLLECTIVE";

const isInCell = (place: ReviewPlace): boolean => place === "CELL" || place === "PARTY_GROUP";

/** At which of the places asked a review may be recorded with this entry: a member's in the cell, a leader's elsewhere. */
export function placesRecordedHere({ subjectKind }: Kind, anyOf: readonly ReviewPlace[]): readonly ReviewPlace[] {
  if (subjectKind === "MEMBER") return anyOf.some(isInCell) ? ["CELL", "PARTY_GROUP"] : [];
  return anyOf.filter((place) => !isInCell(place));
}

/** Where else a leader may be reviewed. */
export const placesOfLeaders: readonly ReviewPlace[] = Object.values(ReviewPlace).filter((place) => !isInCell(place));
