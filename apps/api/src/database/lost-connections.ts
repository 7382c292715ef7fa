import type { Pool, PoolClient } from "pg";

/**
 * Gives back a connection that broke while somebody held it. Kysely forgets to where it breaks inside a transaction, and
 * once all are forgotten nobody gets one again.
 */
export function giveBackLost(pool: Pool): void {
  const held = new Set<PoolClient>();
  pool.on("acquire", (client) => held.add(client));
  pool.on("release", (_error, client) => held.delete(client));
  pool.on("connect", (client) => {
    client.once("end", () => {
      if (held.has(client)) giveBack(client);
    });
  });
}

/** Whoever gives it back a second time finds it done. */
function giveBack(client: PoolClient): void {
  client.release(true);
  client.release = () => undefined;
}
