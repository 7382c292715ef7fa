/** What a warning is about: the number of the best in a scope, or one subject's tier. */
export const WarningKind = { QUOTA: "QUOTA", RULE: "RULE" } as const;
export type WarningKind = (typeof WarningKind)[keyof typeof WarningKind];
