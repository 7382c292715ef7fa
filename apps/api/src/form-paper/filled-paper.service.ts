import { type FilledFormAbout, filledForm } from "../form-entry/filled-form.service.ts";
import type { PaperDocument } from "../paper/paper-document.ts";
import { paperWords } from "../paper/paper-words.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { formIssuer } from "./form-issuer.service.ts";
import { paperOfForm } from "./paper-of-form.ts";

/** A form of a subject on paper, and whom it is about. */
export interface FilledPaper {
  readonly paper: PaperDocument;
  readonly subjectName: string;
  /** Something stands on it that was entered for it, not taken from elsewhere alone. */
  readonly isWritten: boolean;
}

/** The form with everything that stands on it: what was written there, and what facts, steps and reviews say. */
export async function filledPaper(tx: Tx, viewer: Viewer, about: FilledFormAbout): Promise<FilledPaper | Refused> {
  const found = await filledForm(tx, viewer, about);
  if (isRefused(found)) return found;
  const { form, items, isCivilServant, subjectName } = found;
  const values = Object.fromEntries(items.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])));
  const under = await formIssuer(tx, about.year, about.classificationId);
  const heads = under && { ...under, number: null, placeAndDay: paperWords.openPlaceAndDay[viewer.locale] };
  return {
    paper: paperOfForm({ form, values, locale: viewer.locale }, heads, isCivilServant),
    subjectName,
    isWritten: items.some(({ source, value }) => source !== "HELD" && value !== null),
  };
}
