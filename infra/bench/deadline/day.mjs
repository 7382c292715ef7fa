import { setTimeout as pause } from "node:timers/promises";
import { questions } from "../api/questions.mjs";

/** Between two pages somebody reads, between two results somebody enters: milliseconds, at least and at most. */
const reading = [1000, 5000];
const entering = [2000, 6000];

/** All of them at work until the time is over: how long each answer took, and what went wrong. */
export async function dayOf(url, year, { reading: readers, submitting }, until) {
  const day = { reads: [], acts: [], wrong: [], refused: 0, proposed: 0, submitted: 0 };
  const ask = asker(url, day);
  await Promise.all([
    ...readers.map((reader) => read(ask, year, reader, until, day)),
    ...submitting.map((submitter) => submit(ask, year, submitter, until, day)),
  ]);
  return day;
}

async function read(ask, year, { cookie, organisation_id: organisationId }, until, { reads }) {
  while (Date.now() < until) {
    await waited(reading);
    const { ours } = questions[Math.floor(Math.random() * questions.length)];
    await ask(cookie, ours.query, { ...ours.variables, organisationId: String(organisationId), year }, reads);
  }
}

/** Proposes the results one by one, then sends them. */
async function submit(ask, year, { cookie, organisation_id: organisationId, results }, until, day) {
  for (const item of results) {
    await waited(entering);
    if (Date.now() >= until) return;
    if (await ask(cookie, propose, { year, items: [item] }, day.acts)) day.proposed += 1;
  }
  await waited(entering);
  const answer = await ask(cookie, send, { organisationId: String(organisationId), year }, day.acts);
  if (answer) day.submitted += 1;
}

const refusal = "... on Refusal { code problems { message { vi } } }";
const propose = `mutation ($year: Int!, $items: [TierInput!]!) {
  answer: proposeResults(year: $year, items: $items) { __typename ... on StepTaken { results { id } } ${refusal} } }`;
const send = `mutation ($organisationId: ID!, $year: Int!) {
  answer: submitResults(organisationId: $organisationId, year: $year, version: 1) { __typename ${refusal} } }`;

const waited = ([least, most]) => pause(least + Math.random() * (most - least));

/** What the rules refuse is no error: the rest is. */
function asker(url, day) {
  return async (cookie, query, variables, times) => {
    const { status, body, took } = await sent(url, cookie, query, variables);
    times.push(took);
    if (status !== 200 || body.includes('"errors"')) day.wrong.push(`${status} ${body.slice(0, 300)}`);
    const isRefused = body.includes('"code"');
    if (isRefused) day.refused += 1;
    return status === 200 && !isRefused;
  };
}

/** One request, with how long its answer took. */
export async function sent(url, cookie, query, variables) {
  const headers = { cookie, "content-type": "application/json", "apollo-require-preflight": "true" };
  const asked = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.text();
  return {
    status: response.status,
    body,
    retryAfter: response.headers.get("retry-after"),
    took: performance.now() - asked,
  };
}
