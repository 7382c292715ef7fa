import { useText } from "../i18n/useText.ts";
import type { ReviewedRow } from "../providers/queries/reviewedSubjects.ts";

type Kind = Pick<ReviewedRow, "subjectKind" | "collectiveKind" | "seat">;

/** What somebody is among those reviewed: the kind of collective, the seat of a person, an organisation as a whole. */
export function useKindOf(): (subject: Kind) => string {
  const text = useText();
  return ({ subjectKind, collectiveKind, seat }) => {
    if (collectiveKind) return text(`reviews.collective.${collectiveKind}`);
    return seat ? text(`reviews.seat.${seat}`) : text(`words.subjectKind.${subjectKind}`);
  };
}
