/** A classification or the scope of a quota, by one key; what a flag is about. */
export type Flagged = string;

const scopePrefix = "scope:";

export const scopeKey = (quotaUseId: string): Flagged => `${scopePrefix}${quotaUseId}`;

const isScope = (flagged: Flagged): boolean => flagged.startsWith(scopePrefix);

export const classificationIdOf = (flagged: Flagged): string | null => (isScope(flagged) ? null : flagged);

export const quotaUseIdOf = (flagged: Flagged): string | null =>
  isScope(flagged) ? flagged.slice(scopePrefix.length) : null;
