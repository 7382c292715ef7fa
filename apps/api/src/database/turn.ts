import { Client } from "pg";

/** The turn of this start among those of other copies of the server on the same database. */
export interface Turn {
  /** Whether it falls to this copy to tell the first password: to one at a time, as long as that one runs. */
  tells(): Promise<boolean>;
  /** Lets the next copy start; who told the password stays known as the one that did. */
  end(hasTold: boolean): Promise<void>;
}

/** Waits until no other copy is making the database ready. The right ends with its holder, as the database ends the connection. */
export async function takeTurn(url: string): Promise<Turn> {
  const client = new Client({ connectionString: url, keepAlive: true });
  client.on("error", () => undefined);
  await client.connect();
  await client.query(`select pg_advisory_lock(${starting})`);
  return {
    async tells() {
      const { rows } = await client.query<{ got: boolean }>(`select pg_try_advisory_lock(${telling}) as got`);
      return rows[0]?.got === true;
    },
    async end(hasTold) {
      await (hasTold ? client.query(`select pg_advisory_unlock(${starting})`) : client.end());
    },
  };
}

const starting = "hashtext('xep_loai.starting')";
const telling = "hashtext('xep_loai.first_password')";
