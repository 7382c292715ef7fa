/** SQL: the decision that sets the share at an organisation, as a `RaisingDecision`; no row where the usual share holds. */
export const raisingDecision = (year: string, organisationId: string) =>
  `select json_build_object('rate', r.rate, 'number', r.number, 'decidedOn', r.decided_on::text, 'byBody', r.by_body) as decision
     from raising_decision(${year}, ${organisationId}) r`;
