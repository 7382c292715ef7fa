import type { Text } from "@xep-loai/domain";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { aClassification, factsInOrder } from "../testing/a-classification.ts";
import { loadSmallCountry } from "../testing/small-country.ts";
import { testDatabase } from "../testing/test-database.ts";
import { verifyRuleWarnings } from "../verify/rule-warnings.ts";
import { rewordWarnings } from "./rewording.service.ts";

const { url, pool } = await testDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const sick = { ...factsInOrder.MEMBER, sickLeaveDays: 120 };

/** Two years with a warning each, of which 2019 is closed, as earlier code left them. */
beforeAll(async () => {
  await loadSmallCountry(pool);
  const tx = orm.em.fork();
  for (const year of [2019, 2020])
    await aClassification(tx, { year, subjectKind: "MEMBER", organisationId: 12, subjectId: 3, facts: sick });
  await rewordWarnings(tx, () => undefined);
  await rows(tx, "update cycle set state = 'CLOSED' where year = 2019");
  await rows(tx, "update warning set message_vi = 'lời cũ', message_en = 'old words'");
});

async function reworded(tx: Tx): Promise<readonly Text[]> {
  const told: Text[] = [];
  await rewordWarnings(tx, (text) => told.push(text));
  return told;
}

const messages = async (tx: Tx) =>
  (await rows<{ vi: string }>(tx, "select message_vi as vi from warning order by year")).map(({ vi }) => vi);

it("leaves the warnings alone where this code wrote them", async () => {
  const tx = orm.em.fork();
  expect(await reworded(tx)).toEqual([]);
  expect(await messages(tx)).toEqual(["lời cũ", "lời cũ"]);
});

it("words those of earlier code anew, once, in open and closed years: verify finds nothing", async () => {
  const tx = orm.em.fork();
  await rows(tx, "update warning_wording set code = 'earlier'");
  expect(await reworded(tx)).toHaveLength(1);
  expect(await messages(tx)).toEqual([expect.stringContaining("Nghỉ ốm"), expect.stringContaining("Nghỉ ốm")]);
  expect(await verifyRuleWarnings(tx)).toMatchObject({ rows: 2, differences: [] });
  expect(await reworded(tx)).toEqual([]);
});

it("words those of a database from before this was kept", async () => {
  const tx = orm.em.fork();
  await rows(tx, "delete from warning_wording");
  await rows(tx, "update warning set message_vi = 'lời cũ'");
  await reworded(tx);
  expect(await messages(tx)).not.toContain("lời cũ");
});
