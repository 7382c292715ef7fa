import type { Pool, PoolClient } from "pg";

/** Works as a request of a viewer with roles on these organisations does; nothing of it is kept. */
export async function asViewer<T>(
  pool: Pool,
  scopes: readonly number[],
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("set local role xep_loai_request");
    await client.query("select set_config('xep_loai.scopes', $1, true)", [`{${scopes.join(",")}}`]);
    return await work(client);
  } finally {
    await client.query("rollback");
    client.release();
  }
}
