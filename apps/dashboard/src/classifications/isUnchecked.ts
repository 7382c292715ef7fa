import { ruleSetById } from "@xep-loai/domain";
import type { Classification } from "../providers/queries/classification.ts";

/** Taken over as it was decided: the rules of its year are not held, so none was checked (rules.md 4.1). */
export const isUnchecked = ({ ruleSet }: Pick<Classification, "ruleSet">): boolean =>
  ruleSetById(ruleSet.id)?.regime === "NOT_HELD";
