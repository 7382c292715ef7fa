import type { Classification } from "../providers/queries/classification.ts";

/** Whether the result was rated under QĐ 366, with or without documents of boards below it. */
export const isUnder366 = ({ ruleSet }: Pick<Classification, "ruleSet">): boolean => ruleSet.id.startsWith("QD366");
