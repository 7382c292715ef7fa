import { rows, type Tx } from "../shared/tx.ts";

const chunk = 5000;

/** Inserts plain objects whose keys are the columns of the table; keys left out get the column's default. */
export async function insertRows(tx: Tx, table: string, objects: readonly object[]): Promise<void> {
  const columns = [...new Set(objects.flatMap((one) => Object.keys(one)))].join(", ");
  for (let from = 0; from < objects.length; from += chunk) {
    const part = JSON.stringify(objects.slice(from, from + chunk));
    await rows(
      tx,
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [part],
    );
  }
}

/** Lets the table's own numbering go on after the numbers the sample gave. */
export async function continueNumbering(tx: Tx, table: string): Promise<void> {
  await rows(tx, `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`);
}
