import type { Rule, RuleHead } from "../rule/rule.ts";
import type { InspectedCell, Inspection } from "./facts.ts";

/** A rule of the two notices of 2016; another notice says the same in its own numbers and days. */
export interface InspectionRule extends Rule<InspectedCell, Inspection> {
  /** Its id, place and words under the documents of another inspection. */
  readonly elsewhere: (inspection: Inspection) => Pick<RuleHead, "id" | "citation" | "clause">;
}

const common = { subjects: ["ORG"], step: "INSPECTION", closes: null } as const;

/** Refused: the schedule stands or falls with it. */
export const keepsSchedule = { ...common, means: "ENFORCED", effect: "SCHEDULE", severity: "BLOCK" } as const;

export const warnsOf = <Effect extends "DATA" | "PROCEDURE" | "ORDER">(effect: Effect) =>
  ({ ...common, means: "EVALUATED", effect, severity: "WARN" }) as const;

export const watchesDay = { ...common, means: "SCHEDULED", effect: "DEADLINE", severity: "WARN" } as const;
