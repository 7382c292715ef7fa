/** How many connections to the database one process opens. */
export const connections = 10;

/** How many of them may read at once; the others are left to acts, which a request does while it reads. */
export const readingAtOnce = 7;

/** Longer than any question of the dashboard takes, short enough to free the database of a runaway one. */
export const statementTimeout = "15s";

/** How long a request waits for a free connection before it is told that something is wrong, in milliseconds. */
export const connectionPatience = 10_000;
