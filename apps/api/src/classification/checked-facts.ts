import { z } from "zod";

/** @throws when a key or a value does not belong there: a bad row is a bug, never a guess. */
export function checkedFacts<Facts>(kind: z.ZodType<Facts>, facts: unknown, what: string): Facts {
  const read = kind.safeParse(facts);
  if (read.success) return read.data;
  throw new Error(`${what} do not hold\n${z.prettifyError(read.error)}`);
}
