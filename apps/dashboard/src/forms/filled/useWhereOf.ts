import { useText } from "../../i18n/useText.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import type { FilledItem } from "../../providers/queries/filledForm.ts";
import { classificationPath, entryPath, memberPath, reviewPath } from "../../view/paths.ts";
import { useViewLink } from "../../view/useView.ts";

type Held = NonNullable<FilledItem["heldAs"]>;
type Where = "entry" | "why" | "review" | "person" | null;

const places: Readonly<Record<Held, Where>> = {
  YEAR: null,
  SUBJECT: null,
  CELL: null,
  BIRTH_DATE: "person",
  PARTY_POSTS: "person",
  GOVERNMENT_POSTS: "person",
  MASS_POSTS: "person",
  SELF_TIER: "entry",
  CELL_TIER: "why",
  DECIDED_TIER: "why",
  PROMPTS: "review",
  CONDITIONS: "why",
  BALLOT_VOTES: "why",
  BALLOT_ELIGIBLE: null,
  BALLOT_PRESENT: null,
  BALLOT_SECRET: null,
  BALLOT_HELD_ON: null,
  POINTS: "why",
  TOTAL: null,
};

/** Where what a form takes from elsewhere is entered. */
export function useWhereOf({ id, subjectId, subjectKind }: Classification) {
  const text = useText();
  const link = useViewLink();
  const targets = {
    entry: entryPath(id),
    why: classificationPath(id),
    review: reviewPath(subjectKind, subjectId),
    person: subjectKind === "MEMBER" ? memberPath(subjectId) : null,
  };
  return ({ heldAs }: FilledItem) => {
    const where = heldAs === null ? null : places[heldAs];
    const target = where === null ? null : targets[where];
    return where === null || target === null ? null : { to: link(target), label: text(`filled.where.${where}`) };
  };
}
