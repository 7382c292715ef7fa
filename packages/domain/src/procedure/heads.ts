// What a rule on the procedure does and how it counts (rules.md 3.11); none of them closes a tier by itself.

const atProcedure = { step: "PROCEDURE", closes: null } as const;
const enforced = { ...atProcedure, means: "ENFORCED", severity: "BLOCK" } as const;
const evaluated = { ...atProcedure, means: "EVALUATED", severity: "WARN" } as const;

/** Another body's act is refused. */
export const saysWhoActs = { ...enforced, effect: "AUTHORITY" } as const;
export const mustBeTaken = { ...enforced, effect: "PROCEDURE" } as const;
export const shouldBeTaken = { ...evaluated, effect: "PROCEDURE" } as const;
export const shouldComeInOrder = { ...evaluated, effect: "ORDER" } as const;
export const mustBeTold = { ...evaluated, effect: "NOTIFY" } as const;
export const mustBeThere = { ...evaluated, effect: "DATA" } as const;
export const attestedStep = { ...atProcedure, means: "ATTESTED", severity: "ATTEST", effect: "PROCEDURE" } as const;
