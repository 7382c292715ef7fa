import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { aClassification, factsInOrder } from "../testing/a-classification.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { verifyRuleWarnings } from "../verify/rule-warnings.ts";
import { evaluateClassifications } from "./evaluation.service.ts";
import { beginRewording, isBeingReworded, keepWording, rewordNext } from "./rewording.service.ts";
import { wordingCode } from "./wording-code.ts";

const { url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const sick = { ...factsInOrder.MEMBER, sickLeaveDays: 120 };

/** Two years with a warning each, of which 2019 is closed, as earlier code left them. */
beforeAll(async () => {
  const tx = orm.em.fork();
  for (const year of [2019, 2020]) {
    await aClassification(tx, { year, subjectKind: "MEMBER", organisationId: 12, subjectId: 3, facts: sick });
    await evaluateClassifications(tx, year, { organisationId: 1 });
  }
  await keepWording(tx);
  await rows(tx, "update cycle set state = 'CLOSED' where year = 2019");
  await rows(tx, "update warning set message_vi = 'lời cũ', message_en = 'old words'");
});

/** How many parts there were. */
async function reword(): Promise<number> {
  await beginRewording(orm.em.fork());
  let parts = 0;
  while (await rewordNext(orm)) parts += 1;
  return parts;
}

const messages = async (tx: Tx) =>
  (await rows<{ vi: string }>(tx, "select message_vi as vi from warning order by year")).map(({ vi }) => vi);

it("leaves the warnings alone where this code wrote them", async () => {
  const tx = orm.em.fork();
  expect(await reword()).toBe(0);
  expect(await messages(tx)).toEqual(["lời cũ", "lời cũ"]);
});

it("words those of earlier code anew, the latest year first, and says which years are left", async () => {
  const tx = orm.em.fork();
  await rows(tx, "update warning_wording set code = 'earlier'");
  await beginRewording(tx);
  const left = () => Promise.all([2019, 2020].map((year) => isBeingReworded(orm.em.fork(), year)));
  expect(await left()).toEqual([true, true]);
  await rewordNext(orm);
  expect(await left()).toEqual([true, false]);
  expect(await messages(tx)).toEqual(["lời cũ", expect.stringContaining("Nghỉ ốm")]);
});

it("goes on where an earlier start broke off, closed years too: verify finds nothing", async () => {
  const tx = orm.em.fork();
  expect(await reword()).toBe(1);
  expect(await messages(tx)).toEqual([expect.stringContaining("Nghỉ ốm"), expect.stringContaining("Nghỉ ốm")]);
  expect(await verifyRuleWarnings(tx)).toMatchObject({ rows: 2, differences: [] });
  expect(await reword()).toBe(0);
});

it("ends where other code has taken over", async () => {
  const tx = orm.em.fork();
  await rows(tx, "update warning_wording set code = 'later', left_year = 2020, left_after = 0");
  expect(await rewordNext(orm)).toBe(false);
});

describe("where other code took over from this one", () => {
  const takenOver = async (hoursAgo: number) => {
    const tx = orm.em.fork();
    await rows(tx, "update warning set message_vi = 'lời mới'");
    await rows(tx, replaced, [wordingCode(), hoursAgo]);
  };
  const replaced = `
    update warning_wording set code = 'later', left_year = null, left_after = null,
      replaced_code = $1, replaced_at = now() - make_interval(hours => $2::int)`;

  it("a copy of it that starts again leaves the newer words, and no year is said to be left", async () => {
    await takenOver(1);
    expect(await reword()).toBe(0);
    expect(await messages(orm.em.fork())).toEqual(["lời mới", "lời mới"]);
    expect(await isBeingReworded(orm.em.fork(), 2020)).toBe(false);
  });

  it("the code after that takes over from the later one", async () => {
    await takenOver(1);
    await rows(orm.em.fork(), "update warning_wording set replaced_code = 'much earlier'");
    expect(await reword()).toBeGreaterThan(0);
    expect(await messages(orm.em.fork())).not.toContain("lời mới");
    const kept = await firstRow(orm.em.fork(), "select code, replaced_code as replaced from warning_wording");
    expect(kept).toEqual({ code: wordingCode(), replaced: "later" });
  });

  it("who went back to it for good has its words after a day", async () => {
    await takenOver(25);
    expect(await reword()).toBeGreaterThan(0);
    expect(await messages(orm.em.fork())).not.toContain("lời mới");
  });
});

it("words those of a database from before this was kept", async () => {
  const tx = orm.em.fork();
  await rows(tx, "delete from warning_wording");
  await rows(tx, "update warning set message_vi = 'lời cũ'");
  await reword();
  expect(await messages(tx)).not.toContain("lời cũ");
});
