import type { Tx } from "../shared/tx.ts";

/** How many SQL statements some work sends. */
export async function countStatements(tx: Tx, work: (tx: Tx) => Promise<unknown>): Promise<number> {
  let count = 0;
  const kysely = tx.getKysely();
  const counting = new Proxy(kysely, {
    get(target, key) {
      if (key === "executeQuery") count += 1;
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  await work(
    new Proxy(tx, { get: (target, key) => (key === "getKysely" ? () => counting : Reflect.get(target, key)) }),
  );
  return count;
}
