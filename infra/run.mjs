// The one launcher behind every npm script. Plain JavaScript for Node 20 and without dependencies: it runs before anything is installed.
import { audit } from "./run/audit.mjs";
import {
  benchBrowser,
  benchDeadline,
  benchDomain,
  benchExport,
  benchImport,
  benchWorkbook,
  faults,
} from "./run/bench.mjs";
import { benchApi } from "./run/bench-api.mjs";
import { check } from "./run/check.mjs";
import { dev } from "./run/dev.mjs";
import { evaluate } from "./run/evaluate.mjs";
import { prepare } from "./run/prepare.mjs";
import { endWith, Problem, report } from "./run/problem.mjs";
import { start } from "./run/start.mjs";
import { stopWithUs } from "./run/stop.mjs";
import { test } from "./run/test.mjs";
import { backup, country, restore, verify } from "./run/verify.mjs";

const commands = {
  start,
  test,
  build: prepare,
  dev,
  check,
  audit,
  verify,
  country,
  backup,
  restore,
  evaluate,
  bench: benchApi,
  "bench:browser": benchBrowser,
  "bench:domain": benchDomain,
  "bench:export": benchExport,
  "bench:import": benchImport,
  "bench:workbook": benchWorkbook,
  "bench:deadline": benchDeadline,
  faults,
};
const [name, ...args] = process.argv.slice(2);

stopWithUs();
try {
  if (!Object.hasOwn(commands, name)) {
    throw new Problem(
      `Không có lệnh «${name}».`,
      `Unknown command "${name}". Known: ${Object.keys(commands).join(", ")}`,
    );
  }
  await endWith(await commands[name](args));
} catch (error) {
  report(error);
  await endWith(1);
}
