import fc from "fast-check";
import type { PoolClient } from "pg";
import { expect, it } from "vitest";
import { type Act, doAct, statements } from "../testing/acts.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { verifyInside } from "./verify.ts";

const { pool } = await smallCountryDatabase();

const kinds = Object.keys(statements) as Act["kind"][];

/** Acts that seldom find organisations they fit are drawn more often, so that a run does each of them. */
const rarelyDone = (["merge", "dissolve", "reparent", "move"] as const).flatMap((kind) => [kind, kind, kind, kind]);

const acts: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(...kinds, ...rarelyDone),
  a: fc.nat(1000),
  b: fc.nat(1000),
  c: fc.nat(1000),
});

/** Acts on the tree are recorded in their order: each has its day. */
const dayOf = (index: number): string => new Date(Date.UTC(2020, 0, 2 + index)).toISOString().slice(0, 10);

async function undone<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    return await work(client);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

it("finds no difference after any mix of inserts, updates, moves, merges, deletes and cancellations", async () => {
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 5, maxLength: 60, size: "max" }), (mix) =>
      undone(async (client) => {
        for (const [index, act] of mix.entries()) {
          if (await doAct(client, act, dayOf(index))) done.set(act.kind, (done.get(act.kind) ?? 0) + 1);
        }
        expect((await verifyInside(client)).flatMap(({ differences }) => differences)).toEqual([]);
      }),
    ),
    { numRuns: 30, interruptAfterTimeLimit: 45_000 },
  );
  expect([...done.keys()].toSorted()).toEqual(kinds.toSorted());
});
