import type { Rule } from "../rule/rule.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { ProcedureFacts } from "./procedure-facts.ts";
import type { ProcedureParameters } from "./procedure-parameters.ts";

/** What a rule on who acts, and how, is asked in. */
export interface ProcedureContext {
  readonly procedure: ProcedureParameters;
}

export type ProcedureRule = Rule<ProcedureFacts, ProcedureContext>;

/** The rules in force for each kind of subject, in the order of rules.md 3.11. */
export type ProcedureRules = Readonly<Record<SubjectKind, readonly ProcedureRule[]>>;
