import { LockMode, OptimisticLockError } from "@mikro-orm/core";
import { afterAll, expect, it } from "vitest";
import { Classification } from "../classification/classification.entity.ts";
import { entities } from "../orm.config.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { openOrm } from "./open-orm.ts";

const { pool, url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

it.each(entities.map((entity) => ({ name: entity.name, entity })))(
  "$name has the columns of its table",
  async ({ entity }) => {
    await expect(orm.em.fork().find(entity as typeof Classification, {}, { limit: 1 })).resolves.toBeInstanceOf(Array);
  },
);

const draft = {
  year: 2020,
  id: 1,
  subjectKind: "MEMBER",
  organisationId: 10,
  memberId: 1,
  subjectName: "Nguyễn Văn 1",
  facts: {},
  ruleSetId: "HD21",
} as const;

it("refuses the later of two writers who read the same version", async () => {
  const author = orm.em.fork();
  author.create(Classification, { ...draft });
  await author.flush();
  const [first, second] = [orm.em.fork(), orm.em.fork()];
  const [one, other] = await Promise.all(
    [first, second].map((em) => em.findOneOrFail(Classification, { year: 2020, id: 1 })),
  );
  Object.assign(one as Classification, { state: "SELF_RATED", selfTier: "GOOD" });
  Object.assign(other as Classification, { state: "SELF_RATED", selfTier: "EXCELLENT" });
  await first.flush();
  await expect(second.flush()).rejects.toThrow(OptimisticLockError);
  const { rows } = await pool.query("select tier, version from classification where id = 1");
  expect(rows).toEqual([{ tier: "GOOD", version: 2 }]);
});

it("refuses to start from a version that is no longer there", async () => {
  const lock = { lockMode: LockMode.OPTIMISTIC, lockVersion: 1 };
  await expect(orm.em.fork().findOneOrFail(Classification, { year: 2020, id: 1 }, lock)).rejects.toThrow(
    OptimisticLockError,
  );
});
