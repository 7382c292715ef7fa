import { ruleById } from "@xep-loai/domain";

/** Deadlines of documents whose rules are not held yet (rules.md 3.20). */
const ofLowerDocuments: Readonly<Record<string, string>> = {
  "KH174.DEADLINE.GRASSROOTS": "KH 174, C.1, gạch đầu dòng 1",
  "KH174.DEADLINE.DISTRICT": "KH 174, C.1, gạch đầu dòng 2",
  "CV04.DEADLINE.PROVINCE_DOSSIERS": "CV 04, điểm 7",
};

/** The place in the document that sets a deadline; null for one the organisation set itself. */
export const deadlineCitation = (ruleId: string | null): string | null =>
  ruleId === null ? null : (ruleById(ruleId)?.citation ?? ofLowerDocuments[ruleId] ?? null);
