/** SQL: the post of a leader's classification `c`, e.g. «Bí thư Huyện ủy An Lão»; null for every other subject. */
export const subjectTitle = "(select l.title from leader l where l.id = c.leader_id)";
