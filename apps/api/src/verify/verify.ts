import type { Text } from "@xep-loai/domain";
import type { ClientBase } from "pg";
import type { Check } from "./check.ts";
import { classificationChecks } from "./classification-checks.ts";
import { counterChecks } from "./counter-checks.ts";
import { peopleChecks } from "./people-checks.ts";
import { reviewChecks } from "./review-checks.ts";
import { treeChecks } from "./tree-checks.ts";

/** All that `npm run verify` checks, in its order. */
export const checks: readonly Check[] = [
  ...treeChecks,
  ...peopleChecks,
  ...classificationChecks,
  ...counterChecks,
  ...reviewChecks,
];

/** What a check found. */
export interface Verified {
  readonly check: Pick<Check, "id" | "title">;
  /** Rows looked at. */
  readonly rows: number;
  readonly differences: readonly Text[];
}

/** Does every check on one snapshot of the database, writes nothing. */
export async function verify(client: ClientBase): Promise<Verified[]> {
  await client.query("begin transaction isolation level repeatable read read only");
  try {
    return await verifyInside(client);
  } finally {
    await client.query("rollback");
  }
}

/** Does every check inside the transaction that is open. */
export async function verifyInside(client: ClientBase): Promise<Verified[]> {
  const all: Verified[] = [];
  for (const check of checks) all.push(await verified(client, check));
  return all;
}

async function verified(client: ClientBase, check: Check): Promise<Verified> {
  const looked = await client.query<{ count: string }>(check.looksAt);
  const differences = await client.query<Text>(check.differences);
  return { check, rows: Number(looked.rows[0]?.count ?? 0), differences: differences.rows };
}
