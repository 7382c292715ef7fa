// How many member cases a second the rules answer on this machine: in memory, and through `evaluate` from a file.
import { availableParallelism, cpus } from "node:os";
import { endToEnd } from "./end-to-end.mjs";
import { inMemory } from "./in-memory.mjs";

const documents = [
  ["HD21", 2019],
  ["CV54", 2019],
  ["KH174", 2020],
  ["CV04", 2020],
  ["KH57", 2016],
  ["QD366", 2025],
];
const shown = ({ median, least, most }) => `${whole(median)}  (${whole(least)} – ${whole(most)})`.padStart(34);
const whole = (number) => Math.round(number / 100) * 100;

console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} × · Node ${process.versions.node}`);
console.log(
  "Trường hợp đảng viên mỗi giây, trung vị (ít nhất – nhiều nhất) · member cases per second, median (least – most)",
);
console.log(`${"".padEnd(11)}${"classify, 1 core".padStart(34)}${"evaluate FILE".padStart(34)}`);
for (const [id, year] of documents)
  console.log(`${`${id} ${year}`.padEnd(11)}${shown(await inMemory(id, year))}${shown(await endToEnd(id, year))}`);
console.log(`${"≥".padEnd(11)}${"100000".padStart(34)}${"20000".padStart(34)}`);
