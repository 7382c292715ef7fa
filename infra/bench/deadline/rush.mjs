import { setTimeout as pause } from "node:timers/promises";
import { questions } from "../api/questions.mjs";
import { sent } from "./day.mjs";

const { ours } = questions[0];

/** So many ask at the same moment: how many are answered, how many are told to come again, and how long one waits when it is over. */
export async function rushOf(url, { reading }, count) {
  const asked = Array.from({ length: count }, (_, at) =>
    sent(url, reading[at % reading.length].cookie, ours.query, of(reading[at % reading.length])),
  );
  const answers = await Promise.all(asked);
  const busy = answers.filter(({ status }) => status === 503);
  await pause(1_000);
  const after = await sent(url, reading[0].cookie, ours.query, of(reading[0]));
  return {
    answered: answers.filter(({ status }) => status === 200).length,
    busy: busy.length,
    isToldWhen: busy.every(({ retryAfter }) => retryAfter !== null),
    afterwards: { status: after.status, took: after.took },
  };
}

const of = ({ organisation_id: organisationId }) => ({ ...ours.variables, organisationId: String(organisationId) });
