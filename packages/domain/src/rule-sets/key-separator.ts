/** What stands between two documents in the key of a rule set. */
export const keySeparator = "/";
