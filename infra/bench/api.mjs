// The API's answers beside the same SQL through `pg`, and beside PostGraphile on the same database for the same question; all in one run,
// in turn, so that what else the machine does falls on all of them.
import { availableParallelism, cpus, totalmem } from "node:os";
import { contendersOn } from "./api/contenders.mjs";
import { startCountryWithPeer } from "./api/country.mjs";
import { measureInTurn } from "./api/measure.mjs";
import { questions } from "./api/questions.mjs";
import { tableOf } from "./api/table.mjs";

const sizes = (process.env.MEMBERS ?? "5000,100000").split(",").map(Number);

const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} × · ${memory} · Node ${process.versions.node}`);

const bySize = [];
for (const members of sizes) {
  console.log(`\n${members.toLocaleString("en")} đảng viên / members`);
  const country = await startCountryWithPeer(members);
  try {
    const results = [];
    for (const question of questions) results.push(await measure(country, question));
    bySize.push(results);
    console.log(tableOf(results));
    console.log(`API: ${Math.round(await country.memory())} MB`);
  } finally {
    await country.stop();
  }
}
if (bySize.length > 1) compareSizes(bySize[0], bySize.at(-1));

async function measure(country, question) {
  const contenders = await contendersOn(country, question);
  try {
    return { question: question.name, results: await measureInTurn(contenders) };
  } finally {
    await contenders.sql.end();
  }
}

function compareSizes(small, large) {
  console.log(`\n${sizes.at(-1).toLocaleString("en")} : ${sizes[0].toLocaleString("en")} đảng viên / members, p50 API`);
  for (const [index, { question, results }] of large.entries()) {
    const ratio = results.api.p50 / small[index].results.api.p50;
    console.log(`${question.padEnd(16)}× ${ratio.toFixed(2)}`);
  }
}
