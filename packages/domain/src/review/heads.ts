// What a rule of the review does and how it counts (rules.md 3.2); none of them closes a tier by itself.

const atReview = { step: "REVIEW", closes: null } as const;
const evaluated = { ...atReview, means: "EVALUATED", severity: "WARN" } as const;
const enforced = { ...atReview, means: "ENFORCED", severity: "BLOCK" } as const;

export const saysWho = { ...evaluated, effect: "SCOPE" } as const;
export const shouldBeDone = { ...evaluated, effect: "PROCEDURE" } as const;
export const mustBeDone = { ...enforced, effect: "PROCEDURE" } as const;
export const shouldContain = { ...evaluated, effect: "COMPLETENESS" } as const;
export const mustContain = { ...enforced, effect: "COMPLETENESS" } as const;
export const shouldComeFirst = { ...evaluated, effect: "ORDER" } as const;
export const mustComeFirst = { ...enforced, effect: "ORDER" } as const;

/** Only a human can judge. */
const attested = { ...atReview, means: "ATTESTED", severity: "ATTEST" } as const;
export const attestedContent = { ...attested, effect: "COMPLETENESS" } as const;
export const attestedConduct = { ...attested, effect: "PROCEDURE" } as const;
