import { createHash } from "node:crypto";
import type { Pool, PoolClient } from "pg";

/** The second time a connection is asked the same, it keeps the plan. */
const worthKeeping = 2;

/** How many plans a connection keeps: one over the partitions of ten years takes some hundred kilobytes. */
const mostKept = 200;

/** How many statements are remembered as asked before they are forgotten all. */
const mostRemembered = 1_000;

/**
 * Lets a connection plan once what it is asked again and again: over the partitions of every year and under row security planning
 * costs more than answering. PostgreSQL goes on planning anew where that is estimated to pay (`plan_cache_mode` auto).
 */
export function prepareWhatRepeats(pool: Pool): void {
  pool.on("connect", (client) => {
    const nameOf = namesOfRepeated();
    const send = client.query.bind(client) as (...given: unknown[]) => unknown;
    const query = (text: unknown, values?: unknown, ...rest: unknown[]) => {
      const name = typeof text === "string" && isFilled(values) ? nameOf(text) : undefined;
      return name === undefined ? send(text, values, ...rest) : send({ name, text, values }, ...rest);
    };
    client.query = query as PoolClient["query"];
  });
}

const isFilled = (values: unknown): boolean => Array.isArray(values) && values.length > 0;

/** The name under which a connection keeps a statement; undefined: not kept yet, or too many are kept already. */
function namesOfRepeated(): (text: string) => string | undefined {
  const kept = new Map<string, string>();
  const asked = new Map<string, number>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined || kept.size >= mostKept || !repeats(asked, text)) return known;
    const name = createHash("sha256").update(text).digest("hex").slice(0, 32);
    kept.set(text, name);
    return name;
  };
}

function repeats(asked: Map<string, number>, text: string): boolean {
  if (asked.size >= mostRemembered) asked.clear();
  const times = (asked.get(text) ?? 0) + 1;
  asked.set(text, times);
  return times >= worthKeeping;
}
