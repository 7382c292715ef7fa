import { readFileSync } from "node:fs";
import type { SubjectFacts2019 } from "../facts.ts";
import type { QuotaStatus } from "../vocabulary/quota.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { QualityTier } from "../vocabulary/tier.ts";
import { tierCounts } from "./facts.ts";

/** A case of the `evaluate` format: a subject with its facts. */
export interface SubjectCase {
  readonly id: string;
  readonly type: "subject";
  readonly year: number;
  readonly subject: SubjectKind;
  readonly facts: Record<string, unknown>;
  readonly proposedTier?: QualityTier;
}

export interface QuotaCase {
  readonly id: string;
  readonly type: "quota";
  readonly subject: SubjectKind;
  readonly counts: Partial<Record<QualityTier, number>>;
}

export interface QuotaAnswer {
  readonly status: QuotaStatus;
  readonly maxUnderGoodOnly: number;
  readonly maxUnderGoodAndAbove: number;
  readonly over: number;
}

/** A row of a case file: what is asked, what must come out, and why where it is said. */
export interface Row<Case, Expected> {
  readonly why?: string;
  readonly case: Case;
  readonly expected: Expected;
}

/** The rows of a file beside this one, one JSON object per line. */
export const readRows = <Case, Expected>(file: string): readonly Row<Case, Expected>[] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): Row<Case, Expected> => JSON.parse(line));

/** The facts of a case as the domain takes them: tiers left out of a count are 0. */
export function subjectOf({ subject, facts }: SubjectCase): SubjectFacts2019 {
  const counts = Object.fromEntries(
    ["subordinates", "members"]
      .filter((group) => facts[group] !== undefined)
      .map((group) => [group, tierCounts(facts[group] as object)]),
  );
  return { subject, facts: { ...facts, ...counts } } as unknown as SubjectFacts2019;
}
