import { resolve } from "node:path";
import { evaluate } from "./evaluate.ts";
import { Unreadable } from "./input/unreadable.ts";

/** Exit statuses of the command (case-format, first section). */
const exit = { answered: 0, someInvalid: 1, unreadable: 2 } as const;

const usage = "Cách dùng · usage: npm run --silent evaluate -- CASES.json (hoặc · or: -)";

/** npm changes the folder; a path means what it meant where the command was typed. */
const fromWhereTyped = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

async function run([path, ...more]: readonly string[]): Promise<number> {
  if (path === undefined || more.length > 0) throw new Unreadable(usage);
  const allValid = await evaluate(path === "-" ? path : fromWhereTyped(path), process.stdout);
  return allValid ? exit.answered : exit.someInvalid;
}

/** What can happen to anyone is told in a sentence: bad input, no file, a full disk. The rest is a bug and keeps its trace. */
const plainly = (error: unknown): unknown =>
  error instanceof Unreadable || (error instanceof Error && "syscall" in error) ? `evaluate: ${error.message}` : error;

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(plainly(error));
  process.exitCode = exit.unreadable;
}
