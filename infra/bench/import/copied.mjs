import { createRequire } from "node:module";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { root } from "../../run/paths.mjs";

const { from } = createRequire(join(root, "apps/api/package.json"))("pg-copy-streams");

const columns =
  "year, subject_kind, organisation_id, member_id, subject_name, rule_set_id, state, self_tier, proposed_tier, rated_on";

const line = ({ organisation_id, member_id, subject_name }) =>
  `2019\tMEMBER\t${organisation_id}\t${member_id}\t${subject_name}\tHD21\tPROPOSED\tGOOD\tGOOD\t2019-12-10\n`;

/**
 * COPY of as many new results with tiers of another year, triggers included; nothing of it is kept. PostgreSQL does not COPY into a
 * table with row security, so it goes by a table without. As the system nothing of it stands in the log; as somebody all of it does.
 */
export async function copiedRows({ pool }, { actor = "", isCounted = true } = {}) {
  const { rows } = await pool.query(
    "select organisation_id, member_id, subject_name from classification where year = 2020 and organisation_id >= 1000000",
  );
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('xep_loai.actor', $1, true)", [actor]);
    if (!isCounted) await client.query("alter table classification disable trigger count_inserted");
    await client.query(`create temporary table copied on commit drop as select ${columns} from classification limit 0`);
    await pipeline(Readable.from(rows.map(line)), client.query(from(`copy copied (${columns}) from stdin`)));
    await client.query(`insert into classification (${columns}) select ${columns} from copied`);
    await client.query("rollback");
  } finally {
    client.release(true);
  }
}

/** Every figure counted anew from the rows it stands for; none may differ. */
export async function recounted({ pool }) {
  const { rowCount } = await pool.query("select from verify_counters()");
  if (rowCount !== 0) throw new Error(`${rowCount} figures differ`);
}
