import { children } from "./child.mjs";

/** What keeps a command from being done, said to the person who gave it. */
export class Problem extends Error {
  constructor(vi, en, details = "") {
    super([details, vi, en].filter(Boolean).join("\n"));
    this.name = "Problem";
  }
}

/** A problem is told as it is; anything else is a fault of ours and comes with its stack. */
export function report(error) {
  process.stderr.write(`\n${error instanceof Problem ? error.message : error.stack}\n`);
}

/** Ends this process once every process it started is gone. */
export async function endWith(status) {
  await Promise.all([...children].map((child) => child.stop()));
  process.exit(status);
}
