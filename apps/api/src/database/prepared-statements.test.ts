import { afterAll, describe, expect, it } from "vitest";
import { requestTransaction } from "../shared/request-transaction.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { Locale, type Viewer } from "../shared/viewer.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { openOrm } from "./open-orm.ts";

const { url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const viewerOf = (organisationId: number): Viewer => {
  const grants = [{ organisationId, role: "VIEWER" }] as const;
  return { id: 1, username: "an", displayName: "An", locale: Locale.vi, grants };
};

/** On a connection that was asked it often before, so that its plan is kept. */
async function often<T>(tx: Tx, ask: (tx: Tx) => Promise<T>): Promise<T> {
  for (let time = 0; time < 8; time++) await ask(tx);
  return ask(tx);
}

const idsIn = async (tx: Tx, year: number): Promise<number[]> =>
  (
    await rows<{ id: number }>(
      tx,
      "select organisation_id as id from organisation_year where year = $1 order by organisation_id",
      [year],
    )
  ).map(({ id }) => id);

async function seenBy(viewer: Viewer): Promise<number[]> {
  const reading = requestTransaction(orm, new Date());
  try {
    return await often(await reading.open(viewer), (tx) => idsIn(tx, 2020));
  } finally {
    await reading.close();
  }
}

describe("a statement that is asked again", () => {
  it("is kept prepared by its connection, one that is asked once is not", async () => {
    const kept = (tx: Tx, start: string) =>
      firstRow<{ n: number }>(
        tx,
        `select count(*)::int as n from pg_prepared_statements where statement like '${start}%'`,
      );
    const tx = orm.em.fork();
    await tx.transactional(async (inside) => {
      await rows(inside, "select $1::int as once", [1]);
      await often(inside, (each) => rows(each, "select $1::int as often", [1]));
      expect(await kept(inside, "select $1::int as once")).toEqual({ n: 0 });
      expect(await kept(inside, "select $1::int as often")).toEqual({ n: 1 });
    });
  });

  it("answers each time by what it is given", async () => {
    await orm.em.fork().transactional(async (tx) => {
      await often(tx, (each) => idsIn(each, 2020));
      expect(await idsIn(tx, 1900)).toEqual([]);
      expect((await idsIn(tx, 2020)).length).toBeGreaterThan(0);
    });
  });

  it("shows each viewer what is theirs alone, whoever asked it before on the same connection", async () => {
    const [all, part] = [await seenBy(viewerOf(1)), await seenBy(viewerOf(7))];
    expect(part).toEqual([7, 10, 11, 14, 15]);
    expect(all.length).toBeGreaterThan(part.length);
    expect(await seenBy(viewerOf(1))).toEqual(all);
    expect(await seenBy(viewerOf(7))).toEqual(part);
    // the owner, who sees everything, asks the same words
    expect((await often(orm.em.fork(), (tx) => idsIn(tx, 2020))).length).toBeGreaterThanOrEqual(all.length);
    expect(await seenBy(viewerOf(7))).toEqual(part);
  });
});
