/** Where a document stands, seen from an organisation. */
export const DocumentPlace = { ABOVE: "ABOVE", HERE: "HERE", BELOW: "BELOW" } as const;
export type DocumentPlace = (typeof DocumentPlace)[keyof typeof DocumentPlace];
