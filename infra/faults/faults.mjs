// Kills API, its worker and the database, cuts connections, fills the disk, moves the clock at random moments while people write, again
// and again: nothing acknowledged is lost, every figure is right.
import { availableParallelism, cpus } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { kinds } from "./kinds.mjs";
import { unmade } from "./packages.mjs";
import { miscounted, startAgain, startServers, stopServers, verified } from "./servers.mjs";
import { missing, write, writersOf } from "./writers.mjs";

const rounds = Number(process.env.ROUNDS ?? 50);
const members = Number(process.env.MEMBERS ?? 2_000);
const atOnce = 8;

console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} × · Node ${process.versions.node}`);
console.log(
  `${members.toLocaleString("en")} đảng viên / members, ${atOnce} người ghi / writers, ${rounds} lần / rounds`,
);

const servers = await startServers(members);
const names = Object.keys(kinds).filter((name) => servers.hasDisk || name !== "full disk");
if (!servers.hasDisk)
  console.log("không có đĩa riêng, bỏ qua «full disk» / no disk of our own: «full disk» is left out");
const tally = { acknowledged: 0, refused: 0, unanswered: 0 };
let lost = 0;
try {
  const writers = await writersOf(servers, atOnce);
  for (let round = 1; round <= rounds; round++) lost += await survive(round, writers);
  const { isRight, said } = verified(servers);
  console.log(`${JSON.stringify(tally)}\nmất / lost: ${lost}\n${said}`);
  process.exitCode = isRight && lost === 0 && tally.acknowledged > rounds ? 0 : 1;
} finally {
  await stopServers(servers);
}

/** How much of what was acknowledged is missing after one fault, and how many figures are not those of the rows. */
async function survive(round, writers) {
  const name = names[round % names.length];
  const stopping = new AbortController();
  const writing = writers.map((writer) => write(servers, writer, stopping.signal, tally));
  await pause(1_000 + Math.random() * 4_000);
  await kinds[name](servers, writers);
  stopping.abort();
  await Promise.all(writing);
  await startAgain(servers);
  const gone = [...(await missing(servers, writers)), ...(await unmade(servers)), ...(await miscounted(servers))];
  console.log(
    `${String(round).padStart(3)} ${name.padEnd(13)} ${JSON.stringify(tally)}${gone.length > 0 ? ` ${JSON.stringify(gone)}` : ""}`,
  );
  return gone.length;
}
