import { keySeparator } from "../rule-sets/key-separator.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import { dossierList2016 } from "./dossier-list.ts";
import type { Form, FormId } from "./form.ts";
import { form01 } from "./form-01.ts";
import { form01Of2025 } from "./form-01-2025.ts";
import { form02 } from "./form-02.ts";
import { form03 } from "./form-03-2025.ts";
import { form2A, form2B, form2C } from "./forms-2abc.ts";
import { inspectionNotice } from "./inspection-notice.ts";
import { inspectionSchedule } from "./inspection-schedule.ts";
import { scoreSheet2016 } from "./score-sheet-2016.ts";

/** Every form the product knows, those in use today first; a new one is one file and one line here. */
export const forms: readonly Form[] = [
  form01Of2025,
  form2A,
  form2B,
  form2C,
  form03,
  form01,
  form02,
  scoreSheet2016,
  dossierList2016,
  inspectionNotice,
  inspectionSchedule,
];

const byId = new Map(forms.map((form) => [form.id, form]));

export function formOf(id: FormId): Form {
  const form = byId.get(id);
  if (form === undefined) throw new Error(`no form ${id}`);
  return form;
}

/** The forms a kind of subject is written on under a rule set, by the documents in its key. */
export const formsFor = (ruleSetKey: string, subject: SubjectKind): readonly Form[] => {
  const documents = ruleSetKey.split(keySeparator);
  return forms.filter(({ documentId, subjects }) => documents.includes(documentId) && subjects.includes(subject));
};
