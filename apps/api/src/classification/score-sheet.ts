import { type FilledScoreSheet, filledScoreSheet } from "@xep-loai/domain";
import type { SubjectOfYear } from "./classification.facts.ts";
import { ruleSetOf } from "./verdict-of.ts";

/** The points an organisation was given; null where its rules score nothing, or the subject is none. */
export function scoreSheetOf({ row, subject }: SubjectOfYear): FilledScoreSheet | null {
  const ruleSet = ruleSetOf(row);
  if (ruleSet.regime !== "POINTS_2016" || subject.regime !== "POINTS_2016" || subject.subject !== "ORG") return null;
  return filledScoreSheet(ruleSet, subject.facts.points);
}
