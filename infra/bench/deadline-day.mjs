// The last day of a year: many read while others submit, on the machine the database is on too. Afterwards every figure is recounted.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { root } from "../run/paths.mjs";
import { startCountry } from "./api/country.mjs";
import { dayOf } from "./deadline/day.mjs";
import { peopleOf, readers, submitters } from "./deadline/people.mjs";
import { rushOf } from "./deadline/rush.mjs";

const members = Number(process.env.MEMBERS ?? 100_000);
const minutes = Number(process.env.MINUTES ?? 5);
const year = 2022;
/** More than the server takes in at once. */
const atOnce = 1_000;
const api = join(root, "apps/api");
const pg = createRequire(join(api, "package.json"))("pg");

console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} × · Node ${process.versions.node}`);
console.log(`${members.toLocaleString("en")} đảng viên / members, ${readers} + ${submitters}, ${minutes} min`);

const country = await startCountry(members, "--rules");
const database = new pg.Client({ connectionString: country.databaseUrl });
await database.connect();
try {
  const people = await peopleOf(database, country.url, year);
  const day = await dayOf(country.url, year, people, Date.now() + minutes * 60_000);
  tell("reads", day.reads);
  tell("acts", day.acts);
  console.log(
    `proposed ${day.proposed} · submitted ${day.submitted} · API, most: ${Math.round(country.mostMemory())} MB`,
  );
  console.log(
    `refused by the rules ${day.refused} · errors ${day.wrong.length}${day.wrong.length === 0 ? "" : `\n${[...new Set(day.wrong)].slice(0, 10).join("\n")}`}`,
  );
  const rush = await rushOf(country.url, people, atOnce);
  console.log(
    `${atOnce} at once: ${rush.answered} answered, ${rush.busy} told to come again; a second later ${rush.afterwards.status} in ${Math.round(rush.afterwards.took)} ms`,
  );
  const isRight =
    day.wrong.length === 0 && rush.answered + rush.busy === atOnce && rush.isToldWhen && rush.afterwards.status === 200;
  if (!isRight) process.exitCode = 1;
  verify(country.databaseUrl);
} finally {
  await database.end();
  await country.stop();
}

function tell(what, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.toFixed(0) ?? "–";
  console.log(`${what} ${times.length} · p50 ${at(0.5)} · p95 ${at(0.95)} · p99 ${at(0.99)} · max ${at(1)} ms`);
}

function verify(url) {
  const env = { ...process.env, DATABASE_URL: url };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(api, "dist/verify.js")], {
    env,
    encoding: "utf8",
  });
  console.log(`${stdout.trim().split("\n").slice(-3).join("\n")}${stderr}`);
  if (status !== 0) process.exitCode = 1;
}
