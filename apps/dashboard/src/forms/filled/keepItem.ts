import { enterFacts } from "../../providers/acts/factEntry.ts";
import { saveFormItem } from "../../providers/acts/formEntry.ts";
import { askFactEntry } from "../../providers/queries/factEntry.ts";
import { askFilledForm, type FilledForm } from "../../providers/queries/filledForm.ts";
import { type Draft, isClash, itemIn } from "./drafts.ts";

/** Sends one place to where it is kept: the form, or the facts the rules ask for. Answers the form as it stands then. */
export async function keepItem(form: FilledForm, itemId: string, draft: Draft): Promise<FilledForm> {
  const { classificationId, year, formId } = form;
  const path = itemIn(form, itemId)?.factPath;
  if (!path) {
    const { version, value } = draft;
    return saveFormItem({ classificationId, year, formId, itemId, version, value: value ?? null });
  }
  // Asked for first: who writes after that changes it, and is not written over.
  const { version } = await askFactEntry(classificationId, year);
  const now = await askFilledForm(form);
  if (isClash(draft, itemIn(now, itemId))) return now;
  await enterFacts({ id: classificationId, year, version, facts: [{ path: [...path], value: draft.value }] });
  return askFilledForm(form);
}
