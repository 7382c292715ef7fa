import { classify, type Verdict } from "@xep-loai/domain";
import type { SubjectOfYear } from "./classification.facts.ts";
import { ruleSetOf } from "./rule-set-of.ts";

/** What the rules of its year say of a classification and the tier it has at present. */
export const verdictOf = ({ row, subject }: SubjectOfYear): Verdict =>
  classify(ruleSetOf(row), row.year, subject, row.tier ?? undefined);
