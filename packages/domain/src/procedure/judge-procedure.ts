import { find } from "../rule/find.ts";
import type { Finding } from "../rule/finding.ts";
import type { ProcedureLaw } from "./procedure-documents.ts";
import type { ProcedureFacts } from "./procedure-facts.ts";

/** What the rules in force say of the steps of one classification, those that passed or do not apply included. */
export const judgeProcedure = (facts: ProcedureFacts, { rules, parameters }: ProcedureLaw): readonly Finding[] =>
  rules[facts.rated.subject].map((rule) => find(rule, facts, { procedure: parameters }));
