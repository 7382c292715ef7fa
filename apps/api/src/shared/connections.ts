/** How many connections to the database one process opens: for who reads, for who acts, and some to look up who asks. */
export const connections = 12;

/** How many of them may read at once. */
export const readingAtOnce = 7;

/** How many of them may act at once: one moves figures, the others do what comes before and after that. */
export const actingAtOnce = 3;

/** Longer than any question of the dashboard takes, short enough to free the database of a runaway one. */
export const statementTimeout = "15s";

/** How long a request waits for a free connection before it is told that something is wrong, in milliseconds. */
export const connectionPatience = 10_000;
