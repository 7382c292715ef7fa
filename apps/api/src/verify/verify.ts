import type { Text } from "@xep-loai/domain";
import type { ClientBase } from "pg";
import { auditChecks } from "./audit-checks.ts";
import type { Check } from "./check.ts";
import { classificationChecks } from "./classification-checks.ts";
import { counterChecks, recounted } from "./counter-checks.ts";
import { peopleChecks } from "./people-checks.ts";
import { returnChecks } from "./return-checks.ts";
import { reviewChecks } from "./review-checks.ts";
import { treeChecks } from "./tree-checks.ts";

/** What rows say of each other; counters come besides. */
const rowChecks: readonly Check[] = [
  ...treeChecks,
  ...peopleChecks,
  ...classificationChecks,
  ...reviewChecks,
  ...returnChecks,
  ...auditChecks,
];

/** How many checks there are. */
export const checkCount = rowChecks.length + counterChecks.length;

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
  for (const check of rowChecks) {
    const differences = await client.query<Text>(check.differences);
    all.push({ check, rows: await looked(client, check), differences: differences.rows });
  }
  return [...all, ...(await verifiedCounters(client))];
}

async function verifiedCounters(client: ClientBase): Promise<Verified[]> {
  const differences = await recounted(client);
  const all: Verified[] = [];
  for (const check of counterChecks)
    all.push({ check, rows: await looked(client, check), differences: differences.get(check.id) ?? [] });
  return all;
}

async function looked(client: ClientBase, { looksAt }: Pick<Check, "looksAt">): Promise<number> {
  const { rows } = await client.query<{ count: string }>(looksAt);
  return Number(rows[0]?.count ?? 0);
}
