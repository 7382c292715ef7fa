// biome-ignore-all format: a table, one case per line
import { aCase, type FactChanges } from "./hd21-facts.ts";

/** Why it is a border, the case, and its answer as `told` writes it; thought out from case-format and rules.md, not from the code. */
export type BorderCase = readonly [why: string, given: FactChanges, told: string];

/** Discipline of an organisation or a collective: the same clause for both. */
export const disciplineOf = (subject: "ORG" | "COLLECTIVE"): readonly BorderCase[] => {
  const given = (discipline: unknown) => aCase(subject, { discipline });
  const fails = (mark: string) => `${subject}.COMPLETED.NO_DISCIPLINE${mark}, ${subject}.NOT_COMPLETED.DISCIPLINE${mark}, ${subject}.NOT_COMPLETED.RESIDUAL${mark}`;
  return [
    ["not disciplined", given(null), "EXCELLENT"],
    ["self-detected and remedied", given({ selfDetected: true, consequencesRemedied: true }), `COMPLETED: ${subject}.COMPLETED.NO_DISCIPLINE! >GOOD`],
    ["self-detected only", given({ selfDetected: true, consequencesRemedied: false }), `NOT_COMPLETED*: ${fails("")}`],
    ["remedied only", given({ selfDetected: false, consequencesRemedied: true }), `NOT_COMPLETED*: ${fails("")}`],
    ["not self-detected, the rest unknown", given({ selfDetected: false }), `NOT_COMPLETED*: ${fails("")}`],
    ["self-detected, the rest unknown", given({ selfDetected: true }), `NOT_COMPLETED: ${fails("?")}`],
    ["disciplined, all else unknown", given({}), `NOT_COMPLETED: ${fails("?")}`],
  ];
};

/** The profile of the top tier, which only a human can judge. */
export const profileOf = (subject: "ORG" | "MEMBER" | "COLLECTIVE"): readonly BorderCase[] => {
  const profile = `HD21.${subject}.EXCELLENT.PROFILE`;
  return [
    ["profile open", aCase(subject, { attestations: {} }), `EXCELLENT: ${subject}.EXCELLENT.PROFILE~`],
    ["no attestations", aCase(subject, { attestations: undefined }), `EXCELLENT: ${subject}.EXCELLENT.PROFILE~`],
    ["profile null is open", aCase(subject, { attestations: { [profile]: null } }), `EXCELLENT: ${subject}.EXCELLENT.PROFILE~`],
    ["profile answered no", aCase(subject, { attestations: { [profile]: false } }), `GOOD: ${subject}.EXCELLENT.PROFILE no`],
  ];
};

const allTiers = (subject: string, mark: string) =>
  `${["COMPLETED", "EXCELLENT", "GOOD"].map((tier) => `${subject}.${tier}.CRITERIA${mark}`).join(", ")}, ${subject}.NOT_COMPLETED.RESIDUAL${mark}`;

/** A criterion of COMPLETED is unknown, or known to fail: told of every tier. */
export const criteriaUnknown = (subject: string): string => `NOT_COMPLETED: ${allTiers(subject, "?")}`;
export const criteriaFail = (subject: string): string => `NOT_COMPLETED*: ${allTiers(subject, "")}`;
