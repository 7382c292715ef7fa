import { formOfPerson } from "../review/qd366-report.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { Form, FormId } from "./form.ts";
import { formsFor } from "./forms.ts";

/** What decides which of Mẫu 2A, 2B and 2C a person fills in; of no weight for anybody else. */
export interface FillingSubject {
  readonly subjectKind: SubjectKind;
  /** Holds a leading post. */
  readonly isLeader: boolean;
  readonly worksInPoliticalSystem: boolean;
}

/** Filled in once for many subjects, or by whoever decides. */
const ofOthers: readonly FormId[] = ["DOSSIER_LIST_2016", "FORM_03_2025"];
const ofPersons2025: readonly FormId[] = ["FORM_2A", "FORM_2B", "FORM_2C"];

/** The forms one subject is reviewed and rated on under a rule set (HD 21, II.B; HD 43, 2.1.b; KH 57, III.3). */
export function ownFormsOf(ruleSetKey: string, subject: FillingSubject): readonly Form[] {
  const own = formOfPerson(subject);
  return formsFor(ruleSetKey, wroteAs(ruleSetKey, subject)).filter(
    ({ id }) => !ofOthers.includes(id) && (!ofPersons2025.includes(id) || id === own),
  );
}

/** From 2025 on a member with a leading post writes on the form of leaders (HD 43, 2.1.b). */
const wroteAs = (ruleSetKey: string, { subjectKind, isLeader }: FillingSubject): SubjectKind =>
  subjectKind === "MEMBER" && isLeader && formsFor(ruleSetKey, "LEADER").some(({ id }) => id === "FORM_2A")
    ? "LEADER"
    : subjectKind;
