import { setTimeout as pause } from "node:timers/promises";
import { connected } from "./servers.mjs";

const year = 2022;

const query = `mutation ($organisationId: ID!, $year: Int!) {
  answer: requestUpwardPackage(organisationId: $organisationId, year: $year, ofEach: false) { __typename } }`;

/** Asks for a package of the writer's unit, which a job makes; rejects where it is refused. */
export async function askForPackage({ url }, { cookie, organisationId }) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json", "apollo-require-preflight": "true" },
    body: JSON.stringify({ query, variables: { organisationId: String(organisationId), year } }),
  });
  const answer = await response.text();
  if (!answer.includes('"UpwardPackages"')) throw new Error(answer);
}

/** The packages that were asked for and are not made within two minutes. */
export async function unmade(servers) {
  const database = await connected(servers);
  try {
    for (const end = Date.now() + 120_000; ; await pause(500)) {
      const { rows } = await database.query(
        "select id::text, state from upward_package where state <> 'DONE' order by id",
      );
      if (rows.length === 0 || Date.now() > end) return rows;
    }
  } finally {
    await database.end();
  }
}
