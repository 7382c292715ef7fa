import { find } from "../rule/find.ts";
import type { Finding } from "../rule/finding.ts";
import { tb53 } from "../rule-sets/tb53.ts";
import { contentRules, contentRulesElsewhere } from "./contents.ts";
import type { InspectedCell, Inspection } from "./facts.ts";
import type { InspectionRule } from "./inspection-rule.ts";
import { reportToCommission, reportToTeam } from "./report-deadline.ts";
import { insideWindow, withoutOverlap } from "./schedule.ts";
import { teamFirst } from "./team.ts";
import { rightParticipants, workFromRecords } from "./visit.ts";

const ofEveryInspection = [
  workFromRecords,
  insideWindow,
  teamFirst,
  reportToCommission,
  withoutOverlap,
  rightParticipants,
  reportToTeam,
] as const;

/** TB 53 and TB 01, in the order of rules.md 3.19. */
export const inspectionRules: readonly InspectionRule[] = [...contentRules, ...ofEveryInspection];

/** The rules of an inspection: those of the two notices themselves, or the same under its own documents. */
export function inspectionRulesOf(inspection: Inspection): readonly InspectionRule[] {
  if (isTb53(inspection)) return inspectionRules;
  const restated = ofEveryInspection.map((rule) => ({ ...rule, ...rule.elsewhere(inspection) }));
  return [...contentRulesElsewhere(inspection), ...restated];
}

const isTb53 = ({ notice }: Inspection): boolean => notice.number === tb53.number && notice.issuedOn === tb53.issuedOn;

/** Every rule asked of one inspected cell. */
export const inspectionFindings = (inspection: Inspection, cell: InspectedCell): readonly Finding[] =>
  inspectionRulesOf(inspection).map((rule) => find(rule, cell, inspection));

/** What refuses the visit of a cell; none: it may be set. */
export const againstVisit = (inspection: Inspection, cell: InspectedCell): readonly Finding[] =>
  inspectionFindings(inspection, cell).filter(({ severity, outcome }) => severity === "BLOCK" && outcome === "FAILED");
