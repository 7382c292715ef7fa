import { ruleById } from "@xep-loai/domain";

/** The place in the document that sets a deadline; null for one the organisation set itself. */
export const deadlineCitation = (ruleId: string | null): string | null =>
  ruleId === null ? null : (ruleById(ruleId)?.citation ?? null);
