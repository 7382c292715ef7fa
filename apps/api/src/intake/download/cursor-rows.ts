import { rows, type Tx } from "../../shared/tx.ts";

/** So many rows come at a time. */
const atOnce = 1_000;

/** The rows of one statement as they are needed, however many; `name` is the cursor's own within the transaction. */
export async function* cursorRows<T>(tx: Tx, name: string, sql: string, params: readonly unknown[]): AsyncGenerator<T> {
  await rows(tx, `declare ${name} no scroll cursor for ${sql}`, params);
  for (;;) {
    const some = await rows<T>(tx, `fetch ${atOnce} from ${name}`);
    yield* some;
    if (some.length < atOnce) break;
  }
  await rows(tx, `close ${name}`);
}
