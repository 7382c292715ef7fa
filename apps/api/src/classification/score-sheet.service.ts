import {
  type FilledPointSheet,
  type FilledScoreSheet,
  type Finding,
  filledPointSheet,
  filledScoreSheet,
  type QualityTier,
} from "@xep-loai/domain";
import type { Tx } from "../shared/tx.ts";
import { factsOf, type SubjectOfYear } from "./classification.facts.ts";
import { explain } from "./explanation.ts";

/** The points a subject was given; null where its rules score nothing, or nobody of its kind. */
export function scoreSheetOf({ ruleSet, subject }: SubjectOfYear): FilledPointSheet | null {
  if (ruleSet.regime === "POINTS_2025" && subject.regime === "POINTS_2025") return filledPointSheet(ruleSet, subject);
  const sheet = selfScored({ ruleSet, subject });
  return sheet && { ...sheet, tasks: [] };
}

/** «Bản tự chấm điểm» of an organisation of 2016; null of anybody else. */
function selfScored({ ruleSet, subject }: Pick<SubjectOfYear, "ruleSet" | "subject">): FilledScoreSheet | null {
  if (ruleSet.regime !== "POINTS_2016" || subject.regime !== "POINTS_2016" || subject.subject !== "ORG") return null;
  return filledScoreSheet(ruleSet, subject.facts.points);
}

/** An organisation's points with its tier, and what stands against one tier more. */
export interface ScoredOrganisation {
  readonly sheet: FilledScoreSheet | null;
  readonly tier: QualityTier | null;
  readonly against: readonly Finding[];
}

/** The self-scored points of some organisations, by classification. */
export async function scoredOrganisations(
  tx: Tx,
  year: number,
  ids: readonly string[],
): Promise<Map<string, ScoredOrganisation>> {
  const subjects = await factsOf(tx, year, ids);
  return new Map(subjects.map((subject) => [subject.row.id, scored(subject)]));
}

const scored = (subject: SubjectOfYear): ScoredOrganisation => ({
  sheet: selfScored(subject),
  tier: subject.row.tier,
  against: explain(subject).whyNotHigher,
});
