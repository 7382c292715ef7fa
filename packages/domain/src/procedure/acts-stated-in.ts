import type { RuleSet2019 } from "../rule-sets/rule-set.ts";
import type { Act } from "../vocabulary/act.ts";
import type { Body } from "../vocabulary/body.ts";
import { hd21Acts } from "./hd21-acts.ts";
import type { Actors, ActsOfSubject } from "./procedure-parameters.ts";
import { DelegatedSubject, delegatedActs } from "./stated-authority.ts";

/** Rows of the table of acts that documents below HD 21 state (`authority.*`); no row where none does. */
export const actsStatedIn = (ruleSet: RuleSet2019): readonly ActsOfSubject[] =>
  Object.values(DelegatedSubject).flatMap((of) => rowOf(ruleSet, of));

function rowOf(ruleSet: RuleSet2019, of: DelegatedSubject): readonly ActsOfSubject[] {
  const { subject, kinds, acts } = delegatedActs[of];
  const stated = acts.flatMap((act) => actorsStated(ruleSet, of, act));
  if (stated.length === 0) return [];
  return [{ subject, kinds, acts: { ...upperActs(subject), ...Object.fromEntries(stated) } }];
}

/** What HD 21 says of every kind of the subject that it does not name. */
const upperActs = (subject: ActsOfSubject["subject"]): ActsOfSubject["acts"] =>
  hd21Acts.find((row) => row.subject === subject && row.kinds === null)?.acts ?? {};

function actorsStated(
  { parameters, layers }: RuleSet2019,
  of: DelegatedSubject,
  act: Act,
): readonly (readonly [Act, Actors])[] {
  const by = parameters.authority[of][act] ?? [];
  if (by.length === 0) return [];
  const citation = layers.sources.get(`authority.${of}.${act}`)?.override.citation ?? "";
  return [[act, { by, ...insteadOfCommittee(by), citation }]];
}

/** «nơi không có chi ủy»: the cell itself acts (HD 21, II.B.1.4.b, bullet 2). */
const insteadOfCommittee = (by: readonly Body[]): Pick<Actors, "withoutCellCommittee"> =>
  by.includes("CELL_COMMITTEE")
    ? { withoutCellCommittee: by.map((body) => (body === "CELL_COMMITTEE" ? "PARTY_CELL" : body)) }
    : {};
