import { afterAll, beforeEach, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { testDatabase } from "../testing/test-database.ts";
import { resealSecrets } from "./reseal-secrets.service.ts";
import { sealSecret, unsealSecret } from "./sealed-secret.ts";

const { url, pool } = await testDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const [now, before, lost] = [
  "the key of now, 32 letters or more",
  "the key before, 32 letters or more",
  "a key nobody has any more, 32",
];

beforeEach(async () => {
  await pool.query("delete from account");
  const secrets = [
    sealSecret("A", 1, null),
    sealSecret("B", 2, before),
    sealSecret("C", 3, now),
    sealSecret("D", 4, lost),
  ];
  for (const [at, secret] of secrets.entries()) {
    await pool.query(
      "insert into account (id, username, display_name, password_hash) overriding system value values ($1, $2, 'x', '')",
      [at + 1, `n${at}`],
    );
    await pool.query("insert into second_factor (account_id, secret) values ($1, $2)", [at + 1, secret]);
  }
});

const stored = async (): Promise<string[]> =>
  (await pool.query("select secret from second_factor order by account_id")).rows.map(({ secret }) => secret);

it("puts what is kept as it is, and what is under the key before, under the key of now", async () => {
  expect(await resealSecrets(orm.em.fork(), now, before)).toEqual({ resealed: 2, left: 1 });
  const [a = "", b = "", c = ""] = await stored();
  expect([unsealSecret(a, 1, now), unsealSecret(b, 2, now), unsealSecret(c, 3, now)]).toEqual(["A", "B", "C"]);
});

it("leaves what is right and what it cannot open as it is", async () => {
  const [, , right, unknown] = await stored();
  await resealSecrets(orm.em.fork(), now, before);
  expect((await stored()).slice(2)).toEqual([right, unknown]);
  expect(await resealSecrets(orm.em.fork(), now, null)).toEqual({ resealed: 0, left: 1 });
});
