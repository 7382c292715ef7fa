import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import pg from "pg";

/** How many ask at once where throughput is measured. */
export const atOnce = 8;

/** The three that answer one question: the API, the SQL it sends for it through `pg`, and PostGraphile. */
export async function contendersOn(country, { ours, theirs }) {
  const peer = asker(country.peerUrl, theirs, {});
  refuseErrors(await peer(), "PostGraphile");
  return { ...(await ownContenders(country, ours)), peer };
}

/** The API and its own SQL. */
export async function ownContenders(country, ours) {
  const api = asker(country.url, ours, { cookie: country.cookie });
  refuseErrors(await api(), "API");
  // what it asks again it sends prepared, so it is recorded once every connection has been asked before
  await Promise.all(Array.from({ length: 5 * atOnce }, api));
  const statements = await country.record(api);
  return { api, sql: replayer(country.databaseUrl, statements) };
}

function refuseErrors(answer, who) {
  const { data, errors } = JSON.parse(answer);
  if (errors || JSON.stringify(data).includes('"code"')) throw new Error(`${who}: ${answer.slice(0, 500)}`);
}

/** Asks over HTTP, on connections that are kept. */
function asker(url, { query, variables }, headers) {
  const body = JSON.stringify({ query, variables });
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const options = {
    method: "POST",
    agent,
    headers: {
      ...headers,
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      "apollo-require-preflight": "true",
    },
  };
  return () =>
    new Promise((resolve, reject) => {
      const asked = request(`${url}/graphql`, options, (response) => resolve(text(response)));
      asked.once("error", reject);
      asked.end(body);
    });
}

/** Sends the same statements, one after the other, on one connection a question. */
function replayer(connectionString, statements) {
  const pool = new pg.Pool({ connectionString, max: atOnce });
  async function replay() {
    const client = await pool.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      client.release();
    }
  }
  return Object.assign(replay, { end: () => pool.end() });
}
