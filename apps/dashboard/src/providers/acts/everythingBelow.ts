import { resources } from "../resources.ts";

/** Questions whose answers follow from the rules of a unit: rules, quotas, deadlines and warnings of everybody below. */
export const everythingBelow: readonly string[] = [
  ...Object.values(resources),
  "documents",
  "document",
  "parametersInForce",
  "rules",
  "tierBreakdown",
  "summaryTable",
  "lateSubmissions",
];
