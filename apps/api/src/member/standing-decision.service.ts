/** SQL: the document, of a member `m`, that exempts or suspends; null: none is recorded. */
const decision = (of: "exempt" | "suspended", m: string): string => `
  case when ${m}.${of}_number is not null then json_build_object('number', ${m}.${of}_number, 'decidedOn', ${m}.${of}_decided_on::text,
    'byBody', ${m}.${of}_by) end`;

export const exemptDecision = (m: string): string => decision("exempt", m);
export const suspensionDecision = (m: string): string => decision("suspended", m);

/** SQL: the member a classification `c` is of, as such or as a leader; null: neither. */
export const memberOf = "coalesce(c.member_id, (select member_id from leader where id = c.leader_id))";

/** SQL: that of a classification `c` without a tier for one of the two reasons. */
export const notRatedDecision = `
  (select case c.not_rated_reason when 'EXEMPT' then ${exemptDecision("m")} else ${suspensionDecision("m")} end
    from member m where m.id = ${memberOf} and c.not_rated_reason in ('EXEMPT', 'SUSPENDED'))`;
