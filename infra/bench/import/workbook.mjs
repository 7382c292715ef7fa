import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { hd21 } from "../../../packages/domain/dist/index.js";
import { root } from "../../run/paths.mjs";

const built = (name) => import(join(root, "apps/api/dist/intake/workbook", name));

const given = { selfTier: "Hoàn thành tốt nhiệm vụ", ratedOn: "10/12/2020", proposedTier: "Hoàn thành tốt nhiệm vụ" };

/** Writes the template of the unit as it would be filled in: a tier for everybody. Answers where it lies. */
export async function workbookOf({ folder, pool, commune }) {
  const { writeWorkbook } = await built("write-workbook.js");
  const { workbookColumns } = await built("workbook-columns.js");
  const columns = workbookColumns(hd21, "MEMBER");
  const head = {
    ...{ year: 2020, organisationId: commune, organisationName: "Đảng ủy xã" },
    ...{ ruleSetId: hd21.id, ruleSetTitle: hd21.shortTitle, withErrors: false },
  };
  const path = join(folder, "filled.xlsx");
  const sheet = { subject: "MEMBER", columns, rows: await filledRows(pool, columns) };
  await writeWorkbook(head, [sheet], createWriteStream(path), "vi");
  return path;
}

async function filledRows(pool, columns) {
  const { rowMark } = await built("row-mark.js");
  const { rows } = await pool.query(
    "select id::text as key, facts from classification where year = 2020 and organisation_id >= 1000000 order by id",
  );
  return (async function* () {
    for (const { key, facts } of rows)
      yield { cells: { key, mark: rowMark(columns, { facts }), ...given }, errors: [], isLocked: false };
  })();
}
