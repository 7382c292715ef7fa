import type { ClientBase } from "pg";

interface Aside {
  readonly aside: string;
  readonly back: string;
}

/** Takes away what `listed` names, in the open transaction; answers the statements that put it back. */
export async function putAside(client: ClientBase, listed: string): Promise<string[]> {
  const { rows } = await client.query<Aside>(listed);
  for (const { aside } of rows) await client.query(aside);
  return rows.map(({ back }) => back);
}
