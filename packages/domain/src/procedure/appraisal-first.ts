import type { RuleSet } from "../rule-sets/rule-set.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import { procedureLawOf } from "./procedure-documents.ts";
import { appraised } from "./qd366-steps.ts";

/** Whether such a subject is decided only once it was appraised (QĐ 366, Điều 12, khoản 1, Bước 2 and 3). */
export const isAppraisedFirst = (subject: SubjectKind, ruleSet: RuleSet): boolean =>
  procedureLawOf(ruleSet)?.rules[subject].some(({ id }) => id === appraised.id) ?? false;
