import { rulesBelow } from "../rule/own-rule.ts";
import type { RuleHead } from "../rule/rule.ts";
import { unreachable } from "../rule/unreachable.ts";
import { asCopied } from "../rule-sets/as-copied.ts";
import { hd21 } from "../rule-sets/hd21.ts";
import { isInForce } from "../rule-sets/in-force.ts";
import type { RuleSet, RuleSet2019 } from "../rule-sets/rule-set.ts";
import type { Parameters2025, RuleSet2025 } from "../rule-sets/rule-set-2025.ts";
import { SubjectKind } from "../vocabulary/subject.ts";
import { actsStatedIn } from "./acts-stated-in.ts";
import { cv54Acts } from "./cv54-acts.ts";
import { hd21Acts } from "./hd21-acts.ts";
import { kh57Acts } from "./kh57-acts.ts";
import type { ProcedureRules } from "./procedure-context.ts";
import type { ActsOfSubject, ProcedureParameters } from "./procedure-parameters.ts";
import { hd21ProcedureRules, kh57ProcedureRules, ownProcedureRules } from "./procedure-rules.ts";
import { hcm2025Acts, qd366Acts } from "./qd366-acts.ts";
import { ownProcedureRules2025, qd366ProcedureRules } from "./qd366-procedure.ts";
import { qd366ProcedureNotes } from "./qd366-steps.ts";
import { reportRoute } from "./report-route.ts";

/** What is in force on who acts, and how, below a chain of documents. */
export interface ProcedureLaw {
  readonly parameters: ProcedureParameters;
  readonly rules: ProcedureRules;
}

/** What the rule set states of votes, opinions and boxes. */
const statedBy = ({ parameters, criteria }: Pick<RuleSet2019, "parameters" | "criteria">) => ({
  opinionGivers: parameters.opinionGivers,
  secretBallot: parameters.org.secretBallot,
  voteThresholds: parameters.voteThresholds,
  criteria,
});

/** HD 21; to whom results are open it does not say (recommended). */
export const hd21Procedure: ProcedureParameters = {
  acts: hd21Acts,
  ...statedBy(hd21),
  openTo: ["SUBJECT", "SUPERIORS", "MANAGING_BODY"],
  inputRatings: [],
};

/** KH 57: points instead of levels; thresholds of votes are conditions of the tiers, not of the ballot. */
export const kh57Procedure: ProcedureParameters = {
  acts: kh57Acts,
  opinionGivers: [],
  secretBallot: { rated: true, delegated: false },
  voteThresholds: { org: null, member: null },
  criteria: { ORG: [], MEMBER: [], COLLECTIVE: [], LEADER: [] },
  openTo: [],
  inputRatings: ["CIVIL_SERVANTS", "TRADE_UNION", "YOUTH_UNION"],
};

/** Rows of the documents below HD 21, by their ids; they hold where they fit. */
const actsBelow = new Map<string, readonly ActsOfSubject[]>([["CV54", cv54Acts]]);

/** The law on the procedure under a rule set; undefined where the rules of that year are not held. */
export function procedureLawOf(ruleSet: RuleSet): ProcedureLaw | undefined {
  switch (ruleSet.regime) {
    case "TIERS_2019":
      return { parameters: parametersUnder(ruleSet), rules: rulesUnder(ruleSet) };
    case "POINTS_2016":
      return { parameters: kh57Procedure, rules: kh57ProcedureRules };
    case "POINTS_2025":
      return lawUnder2025(ruleSet);
    case "NOT_HELD":
      return undefined;
    default:
      return unreachable(ruleSet);
  }
}

const audiences: Readonly<Record<Parameters2025["publish"], ProcedureParameters["openTo"]>> = {
  SUBJECT: ["SUBJECT"],
  ORGANISATION: ["SUBJECT", "MANAGING_BODY"],
  SUPERIORS: ["SUBJECT", "MANAGING_BODY", "SUPERIORS"],
};

/** Points instead of levels; no ballot and no threshold unless a board's own document asks for one. */
const qd366Procedure = (parameters: Parameters2025): ProcedureParameters => ({
  acts: qd366Acts(parameters),
  opinionGivers: [],
  secretBallot: { rated: parameters.secretBallot, delegated: parameters.secretBallot },
  voteThresholds: { org: null, member: null },
  criteria: { ORG: [], MEMBER: [], COLLECTIVE: [], LEADER: [] },
  openTo: audiences[parameters.publish],
  inputRatings: [],
});

/** Rows of the documents below QĐ 366, by their ids. */
const actsBelow2025 = new Map<string, readonly ActsOfSubject[]>([["HCM2025", hcm2025Acts]]);

function lawUnder2025(ruleSet: RuleSet2025): ProcedureLaw {
  const parameters = qd366Procedure(ruleSet.parameters);
  const own = ruleSet.layers.documents.toReversed().flatMap(({ id }) => actsBelow2025.get(id) ?? []);
  const rulesOf = (subject: SubjectKind) =>
    asCopied(
      rulesBelow(qd366ProcedureRules[subject], ownProcedureRules2025[subject], (id) => isInForce(id, ruleSet)),
      ruleSet.layers,
    );
  return {
    parameters: { ...parameters, acts: [...own, ...parameters.acts] },
    rules: {
      ORG: rulesOf("ORG"),
      MEMBER: rulesOf("MEMBER"),
      COLLECTIVE: rulesOf("COLLECTIVE"),
      LEADER: rulesOf("LEADER"),
    },
  };
}

const parametersUnder = (ruleSet: RuleSet2019): ProcedureParameters => ({
  ...hd21Procedure,
  ...statedBy(ruleSet),
  acts: [...lowestFirst(ruleSet).flatMap((id) => actsBelow.get(id) ?? []), ...actsStatedIn(ruleSet), ...hd21Acts],
});

const lowestFirst = ({ layers }: RuleSet2019): readonly string[] => layers.documents.map(({ id }) => id).reverse();

function rulesUnder(ruleSet: RuleSet2019): ProcedureRules {
  const rulesOf = (subject: SubjectKind) =>
    rulesBelow(hd21ProcedureRules[subject], ownProcedureRules[subject], (id) => isInForce(id, ruleSet));
  return {
    ORG: rulesOf("ORG"),
    MEMBER: rulesOf("MEMBER"),
    COLLECTIVE: rulesOf("COLLECTIVE"),
    LEADER: rulesOf("LEADER"),
  };
}

const everySubject = Object.values(SubjectKind);

/** Every rule on the procedure, whatever document it stands in; one asked of several subjects stands as often. */
export const procedureHeads: readonly RuleHead[] = [
  ...everySubject.flatMap((subject) => hd21ProcedureRules[subject]),
  ...everySubject.flatMap((subject) => ownProcedureRules[subject].map(({ rule }) => rule)),
  ...everySubject.flatMap((subject) => kh57ProcedureRules[subject]),
  ...everySubject.flatMap((subject) => qd366ProcedureRules[subject]),
  ...everySubject.flatMap((subject) => ownProcedureRules2025[subject].map(({ rule }) => rule)),
  ...qd366ProcedureNotes,
  reportRoute,
];
