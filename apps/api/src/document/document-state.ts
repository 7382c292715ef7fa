/** How far a document has come. */
export const DocumentState = { DRAFT: "DRAFT", IN_FORCE: "IN_FORCE", WITHDRAWN: "WITHDRAWN" } as const;
export type DocumentState = (typeof DocumentState)[keyof typeof DocumentState];
