/** SQL: a classification `c` may still change: it is neither decided nor cancelled. */
export const isUndecided = "c.state not in ('DECIDED', 'NOTIFIED', 'ADJUSTED', 'CANCELLED')";
