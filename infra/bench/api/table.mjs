import { atOnce } from "./contenders.mjs";

const columns = [
  "question",
  "API p50",
  "SQL p50",
  "API:SQL",
  "peer p50",
  "API/s",
  "peer/s",
  "API:peer",
  "API p99",
  "peer p99",
];

/** One line a question: milliseconds alone, how many a second with several at once, and the ratios these stand for. */
export function tableOf(results) {
  const lines = results.map(({ question, results: { api, sql, peer } }) => [
    question,
    ...[api.p50, sql.p50].map(ms),
    times(api.p50 / sql.p50),
    ms(peer.p50),
    ...[api.perSecond, peer.perSecond].map((rate) => rate.toFixed(0)),
    times(api.perSecond / peer.perSecond),
    ...[api.p99, peer.p99].map(ms),
  ]);
  const text = [columns, ...lines].map((line) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(10))).join(""),
  );
  return `${text.join("\n")}\n(ms; /s and p99: ${atOnce} at once; peer: PostGraphile)`;
}

const ms = (value) => value.toFixed(1);
const times = (ratio) => `× ${ratio.toFixed(2)}`;
