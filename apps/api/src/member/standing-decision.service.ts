/** SQL: the document, of a member `m`, that exempts or suspends; null: none is recorded. */
const decision = (of: "exempt" | "suspended", m: string): string => `
  case when ${m}.${of}_number is not null then json_build_object('number', ${m}.${of}_number, 'decidedOn', ${m}.${of}_decided_on::text,
    'byBody', ${m}.${of}_by) end`;

export const exemptDecision = (m: string): string => decision("exempt", m);
export const suspensionDecision = (m: string): string => decision("suspended", m);

/**
 * SQL: whether the member `id` is the one a classification `c` is of, as such or as a leader. Not `= coalesce(…)`: that may leak, so under
 * row security it is asked of every member there is, one by one.
 */
export const isMemberOf = (id: string): string =>
  `${id} in (select c.member_id union all select l.member_id from leader l where l.id = c.leader_id)`;

/** SQL: that of a classification `c` without a tier for one of the two reasons. */
export const notRatedDecision = `
  (select case c.not_rated_reason when 'EXEMPT' then ${exemptDecision("m")} else ${suspensionDecision("m")} end
    from member m where ${isMemberOf("m.id")} and c.not_rated_reason in ('EXEMPT', 'SUSPENDED'))`;
