import { submittersOf } from "../bench/deadline/people.mjs";
import { connected } from "./servers.mjs";

const year = 2022;

/** Who writes: each for a cell of their own, with what the server has acknowledged of each of its results. */
export async function writersOf(servers, count) {
  const database = await connected(servers);
  const writers = await submittersOf(database, servers.url, year, count);
  await database.end();
  return writers.map(({ cookie, organisation_id: organisationId, results }) => ({
    ...{ cookie, organisationId },
    results: results.map(asChosen),
  }));
}

/** Cells are chosen by what they have still to propose. */
const asChosen = (result) => ({ ...result, state: "SELF_RATED" });

/** Proposes results and takes proposals back until told to stop; what was answered is kept as acknowledged. */
export async function write({ url }, { cookie, results }, stopping, tally) {
  while (!stopping.aborted) {
    const sure = results.filter(({ isInDoubt }) => !isInDoubt);
    // a result about which an answer was lost is left alone until it is looked up
    if (sure.length === 0) return;
    const result = sure[Math.floor(Math.random() * sure.length)];
    const answer = await act(url, cookie, result).catch(() => undefined);
    if (answer === undefined) result.isInDoubt = true;
    if (answer?.state) Object.assign(result, answer, { isInDoubt: false });
    tally[answer === undefined ? "unanswered" : answer.state ? "acknowledged" : "refused"] += 1;
  }
}

/** Longer than the server may take. */
const patience = 30_000;

const refusal = "... on Refusal { code }";
const taken = "... on StepTaken { results { state version } }";
const propose = `mutation ($year: Int!, $items: [TierInput!]!) { answer: proposeResults(year: $year, items: $items) { ${taken} ${refusal} } }`;
const withdraw = `mutation ($year: Int!, $items: [ResultInput!]!) { answer: withdrawResults(year: $year, items: $items) { ${taken} ${refusal} } }`;

async function act(url, cookie, { id, version, tier, state }) {
  const items = [state === "PROPOSED" ? { id, version } : { id, version, tier }];
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json", "apollo-require-preflight": "true" },
    body: JSON.stringify({ query: state === "PROPOSED" ? withdraw : propose, variables: { year, items } }),
    // whom nobody answers any more asks no further; an answer under way is waited for, else the act would be done behind our back
    signal: AbortSignal.timeout(patience),
  });
  const { data, errors } = await response.json();
  if (response.status === 503) return {};
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data.answer.results?.[0] ?? {};
}

/** Acknowledged results that are not there as acknowledged; looks up those in doubt, which may be there or not. */
export async function missing(servers, writers) {
  const database = await connected(servers);
  const ours = writers.flatMap(({ results }) => results);
  const { rows } = await database.query(
    `select id::text as id, version, state from classification where year = ${year} and id = any ($1::bigint[])`,
    [ours.map(({ id }) => id)],
  );
  await database.end();
  const stored = new Map(rows.map((row) => [row.id, row]));
  const lost = ours.filter((result) => !isThere(result, stored.get(result.id)));
  for (const result of ours) Object.assign(result, stored.get(result.id), { isInDoubt: false });
  return lost;
}

/** An act that was not answered may have been done: one version more, never fewer. */
const isThere = ({ version, state, isInDoubt }, stored) =>
  stored !== undefined &&
  ((stored.version === version && stored.state === state) || (isInDoubt === true && stored.version === version + 1));
