import type { FormId } from "@xep-loai/domain";
import { type Refused, refuse } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { formsOf } from "./filled-form.service.ts";
import { type FormAbout, formStanding } from "./standing.service.ts";

/** A form of a subject, and how much was written on it. */
export interface SubjectForm {
  readonly formId: FormId;
  /** Places something is written at. */
  readonly written: number;
}

/** Which forms a subject is reviewed and rated on, by kind and regime. */
export async function subjectForms(
  tx: Tx,
  about: FormAbout,
): Promise<{ readonly forms: readonly SubjectForm[] } | Refused> {
  const standing = await formStanding(tx, about);
  if (standing === undefined) return refuse("NOT_FOUND");
  const forms = formsOf(standing).map(({ id }) => ({
    formId: id,
    written: standing.kept.filter(({ formId, value }) => formId === id && value !== null).length,
  }));
  return { forms };
}
