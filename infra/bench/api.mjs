// The API's answers beside the same SQL through `pg`, and beside PostGraphile on the same database for the same question; all in one run,
// in turn, so that what else the machine does falls on all of them.
import { createRequire } from "node:module";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { root } from "../run/paths.mjs";
import { contendersOn, ownContenders } from "./api/contenders.mjs";
import { startCountry, startKept, withPeer } from "./api/country.mjs";
import { measureInTurn } from "./api/measure.mjs";
import { alikeUnit, askedAt, questions } from "./api/questions.mjs";
import { tableOf } from "./api/table.mjs";

const pg = createRequire(join(root, "apps/api/package.json"))("pg");
const sizes = (process.env.MEMBERS ?? "5000,20000").split(",").map(Number);
/** The data folder of a country made before, instead of the largest size: one of 5.5 million is not made in passing. */
const kept = process.env.COUNTRY;

const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} × · ${memory} · Node ${process.versions.node}`);

const begun = performance.now();
const made = (kept ? sizes.slice(0, 1) : sizes).map((members) => () => startCountry(members, "--rules"));
const bySize = [];
for (const start of kept ? [...made, () => startKept(join(kept, "pg"))] : made) bySize.push(await measured(start));
if (bySize.length > 1) compareSizes(bySize[0], bySize.at(-1));
console.log(`\n${Math.round((performance.now() - begun) / 1000)} s`);

/** Every question to one country. */
async function measured(start) {
  const country = await withPeer(await start());
  try {
    const members = (await firstOf(country, "select count(*)::int as n from member")).n;
    console.log(`\n${members.toLocaleString("en")} đảng viên / members`);
    const results = [];
    for (const question of questions) results.push(await measure(question.name, await contendersOn(country, question)));
    console.log(tableOf(results));
    const unit = await firstOf(country, alikeUnit);
    const alike = [];
    for (const { name, ours } of questions)
      alike.push(await measure(name, await ownContenders(country, askedAt(unit.id, ours))));
    console.log(`API, nhiều nhất / most: ${Math.round(country.mostMemory())} MB`);
    return { members, results, children: unit.children, alike };
  } finally {
    await country.stop();
  }
}

async function measure(question, contenders) {
  try {
    return { question, results: await measureInTurn(contenders) };
  } finally {
    await contenders.sql.end();
  }
}

async function firstOf({ databaseUrl }, sql) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows[0];
}

function compareSizes(small, large) {
  const sizes = [large, small];
  const members = sizes.map(({ members }) => members.toLocaleString("en")).join(" : ");
  console.log(`\n${members} đảng viên / members, p50\n${"".padEnd(16)}${"API".padStart(10)}${"SQL".padStart(10)}`);
  printRatios(small.results, large.results);
  console.log(
    `Cơ sở có / grassroots committee with ${sizes.map(({ children }) => children).join(" : ")} trực thuộc / below`,
  );
  printRatios(small.alike, large.alike);
}

function printRatios(small, large) {
  for (const [index, { question, results }] of large.entries()) {
    const ratios = ["api", "sql"].map((name) => results[name].p50 / small[index].results[name].p50);
    console.log(`${question.padEnd(16)}${ratios.map((ratio) => `× ${ratio.toFixed(2)}`.padStart(10)).join("")}`);
  }
}
