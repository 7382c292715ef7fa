import type { Writable } from "node:stream";
import { evaluateCase } from "./case/evaluate-case.ts";
import { casesIn } from "./input/cases.ts";
import { textOf } from "./input/source.ts";
import { Spool } from "./spool.ts";

/**
 * Answers all cases of a file (or of standard input, `-`), one line each, in their order; nothing where the input is
 * unreadable (throws `Unreadable`). Tells whether every case was valid.
 */
export async function evaluate(path: string, out: Writable): Promise<boolean> {
  const spool = new Spool();
  try {
    const allValid = await answerInto(spool, path);
    await spool.sendTo(out);
    return allValid;
  } finally {
    spool.close();
  }
}

async function answerInto(spool: Spool, path: string): Promise<boolean> {
  let allValid = true;
  for await (const input of casesIn(textOf(path))) {
    const answer = evaluateCase(input);
    if (answer.status === "INVALID") allValid = false;
    spool.add(JSON.stringify(answer));
  }
  return allValid;
}
