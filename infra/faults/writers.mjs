import { signIn } from "../bench/api/sign-in.mjs";
import { connected } from "./servers.mjs";

const year = 2022;

/** Cells that rated themselves and have not sent their results. */
const cellsSql = `
  select c.organisation_id, json_agg(json_build_object('id', c.id::text, 'version', c.version, 'tier', c.self_tier, 'state', c.state)) as results
    from classification c
    join submission s on s.year = c.year and s.organisation_id = c.organisation_id and s.submitted_at is null
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id and o.child_count = 0
   where c.year = ${year} and c.state = 'SELF_RATED' and c.not_rated_reason is null
   group by c.organisation_id order by c.organisation_id limit $1`;

const notYetSql = `
  update submission s set submitted_at = null, received_at = null from organisation_year o
   where s.year = ${year} and o.year = s.year and o.organisation_id = s.organisation_id and o.child_count > 0`;

const accountSql = `
  with a as (insert into account (username, display_name, password_hash, locale)
    select $1, $1, password_hash, 'vi' from account order by id limit 1 returning id)
  insert into account_grant (account_id, organisation_id, role) select id, $2, 'EDITOR' from a`;

/** Who writes: each for a cell of their own, with what the server has acknowledged of each of its results. */
export async function writersOf(servers, count) {
  const database = await connected(servers);
  await database.query(notYetSql);
  const { rows: cells } = await database.query(cellsSql, [count]);
  const writers = [];
  for (const [at, { organisation_id: place, results }] of cells.entries()) {
    await database.query(accountSql, [`ghi${at}`, place]);
    writers.push({ cookie: await signIn(servers.url, `ghi${at}`), results });
  }
  await database.end();
  return writers;
}

/** Proposes results and takes proposals back until told to stop; what was answered is kept as acknowledged. */
export async function write({ url }, { cookie, results }, stopping, tally) {
  while (!stopping.aborted) {
    const sure = results.filter(({ isInDoubt }) => !isInDoubt);
    // a result about which an answer was lost is left alone until it is looked up
    if (sure.length === 0) return;
    const result = sure[Math.floor(Math.random() * sure.length)];
    const answer = await act(url, cookie, result, stopping).catch(() => undefined);
    if (answer === undefined) result.isInDoubt = true;
    if (answer?.state) Object.assign(result, answer, { isInDoubt: false });
    tally[answer === undefined ? "unanswered" : answer.state ? "acknowledged" : "refused"] += 1;
  }
}

const refusal = "... on Refusal { code }";
const taken = "... on StepTaken { results { state version } }";
const propose = `mutation ($year: Int!, $items: [TierInput!]!) { answer: proposeResults(year: $year, items: $items) { ${taken} ${refusal} } }`;
const withdraw = `mutation ($year: Int!, $items: [ResultInput!]!) { answer: withdrawResults(year: $year, items: $items) { ${taken} ${refusal} } }`;

async function act(url, cookie, { id, version, tier, state }, signal) {
  const items = [state === "PROPOSED" ? { id, version } : { id, version, tier }];
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json", "apollo-require-preflight": "true" },
    body: JSON.stringify({ query: state === "PROPOSED" ? withdraw : propose, variables: { year, items } }),
    signal,
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
