import type { Finding } from "../providers/queries/finding.ts";

type Fact = Finding["facts"][number];

export interface ReadFact extends Fact {
  readonly fallsShort: boolean;
}

const levelOf = "levels.";

/** The level of one criterion («tiêu chí») of the form. */
export const isLevel = ({ name }: Pick<Fact, "name">): boolean => name.startsWith(levelOf);

/** The facts of a rule, those first that fall short: the criteria its sentence names. */
export function factsInReadingOrder({ facts, outcome, message }: Finding): readonly ReadFact[] {
  const isMet = outcome === "PASSED" || outcome === "NOT_APPLICABLE";
  const read = facts.map((fact) => ({ ...fact, fallsShort: !isMet && isLevel(fact) && names(message.vi, fact) }));
  return [...read.filter(({ fallsShort }) => fallsShort), ...read.filter(({ fallsShort }) => !fallsShort)];
}

/** Whether a sentence names the criterion: «I.2» does not stand in «II.2» nor in «I.2.1». */
function names(sentence: string, { name }: Fact): boolean {
  const criterion = name.slice(levelOf.length).replaceAll(".", "\\.");
  return new RegExp(`(?<![\\w.])${criterion}(?!\\w|\\.\\w)`).test(sentence);
}
