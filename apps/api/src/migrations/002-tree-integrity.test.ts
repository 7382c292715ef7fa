import type { PoolClient } from "pg";
import { describe, expect, it } from "vitest";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool } = await smallCountryDatabase();

/** Does the statement and asks the deferred constraints at once, as a commit would; nothing is kept. */
async function tried(statement: string): Promise<void> {
  const client: PoolClient = await pool.connect();
  try {
    await client.query(`begin; ${statement}; set constraints all immediate`);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const version = "organisation_version (organisation_id, valid, parent_id, kind, level, name)";

describe("the database refuses", () => {
  it.each([
    [
      "two parents at a time",
      `insert into ${version} values (10, '[2020-01-01,)', 8, 'SUBORDINATE_PARTY_CELL', 'SUB_GRASSROOTS', 'x')`,
      "organisation_version_one_at_a_time",
    ],
    [
      "a second root",
      "insert into organisation (id, founded_on) values (99, '2020-01-01'); insert into organisation_version (organisation_id, valid, kind, level, name) values (99, '[2020-01-01,)', 'CENTRAL_PARTY_ORGANIZATION', 'CENTRAL', 'x')",
      "organisation_version_one_root",
    ],
    [
      "an organisation without a parent that is not the centre",
      "update organisation_version set parent_id = null where organisation_id = 4",
      "organisation_version_root_is_central",
    ],
    ["a cycle", "update organisation_version set parent_id = 7 where organisation_id = 4", "TREE_EDGE"],
    [
      "a subordinate of a cell",
      "update organisation_version set parent_id = 9 where organisation_id = 15",
      "TREE_EDGE",
    ],
    [
      "a parent of the same level",
      "update organisation_version set parent_id = 3 where organisation_id = 2",
      "TREE_EDGE",
    ],
    [
      "a parent founded after its child",
      "update organisation_version set valid = '[2010-01-01,)' where organisation_id = 8; update organisation set founded_on = '2010-01-01' where id = 8",
      "TREE_EDGE",
    ],
    [
      "a child that outlives its parent",
      "update organisation_version set valid = '[2000-01-01,2021-06-01)' where organisation_id = 8; update organisation set dissolved_on = '2021-06-01' where id = 8",
      "TREE_EDGE",
    ],
    [
      "a gap in a life",
      "update organisation_version set valid = '[2005-01-01,)' where organisation_id = 12",
      "TREE_PERIODS",
    ],
    [
      "an organisation dissolved only in name",
      "update organisation set dissolved_on = '2015-01-01' where id = 12",
      "TREE_PERIODS",
    ],
    [
      "a level that is not the kind's",
      "update organisation_version set level = 'DISTRICT' where organisation_id = 7",
      "organisation_version_check",
    ],
    [
      "two official cells at a time",
      "insert into member_stay (member_id, organisation_id, valid) values (1, 9, '[2020-01-01,)')",
      "member_stay_one_cell",
    ],
    ["to empty the tree at a stroke", "truncate organisation_version cascade", "TRUNCATE_REFUSED"],
  ])("%s", async (_, statement, constraint) => {
    await expect(tried(statement)).rejects.toMatchObject({ constraint: expect.stringContaining(constraint) });
  });
});

it("several steps may pass through what is not allowed, so long as the end is", async () => {
  const steps = `update organisation_version set parent_id = 9 where organisation_id = 15;
    update organisation_version set parent_id = 8 where organisation_id = 15`;
  await expect(tried(steps)).resolves.toBeUndefined();
});
