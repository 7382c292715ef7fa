import { type FilledScoreSheet, type Finding, filledScoreSheet, type QualityTier } from "@xep-loai/domain";
import type { Tx } from "../shared/tx.ts";
import { factsOf, type SubjectOfYear } from "./classification.facts.ts";
import { explain } from "./explanation.ts";

/** The points an organisation was given; null where its rules score nothing, or the subject is none. */
export function scoreSheetOf({ ruleSet, subject }: SubjectOfYear): FilledScoreSheet | null {
  if (ruleSet.regime !== "POINTS_2016" || subject.regime !== "POINTS_2016" || subject.subject !== "ORG") return null;
  return filledScoreSheet(ruleSet, subject.facts.points);
}

/** An organisation's points with its tier, and what stands against one tier more. */
export interface ScoredOrganisation {
  readonly sheet: FilledScoreSheet | null;
  readonly tier: QualityTier | null;
  readonly against: readonly Finding[];
}

/** Some organisations' points, by classification. */
export async function scoredOrganisations(
  tx: Tx,
  year: number,
  ids: readonly string[],
): Promise<Map<string, ScoredOrganisation>> {
  const subjects = await factsOf(tx, year, ids);
  return new Map(subjects.map((subject) => [subject.row.id, scored(subject)]));
}

const scored = (subject: SubjectOfYear): ScoredOrganisation => ({
  sheet: scoreSheetOf(subject),
  tier: subject.row.tier,
  against: explain(subject).whyNotHigher,
});
