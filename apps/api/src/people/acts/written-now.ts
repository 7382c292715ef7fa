/** SQL: what the act of this transaction wrote down, from the audit, as `w`. */
export const writtenNow = "w.at = now() and w.account_id = actor_id()";
