import { kh57 } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { insertRows } from "./insert-rows.ts";
import { loadClassifications } from "./load-year.ts";
import { days } from "./office-2016/days.ts";
import { officeIn2016, rows2016, specialMerits, submissions2016 } from "./office-2016/rows.ts";
import type { SampleMember } from "./people/member.ts";

/** Whose rules hold from where downwards: of 2016 only those of one đảng bộ are among the documents held. */
const placements = [
  { organisation_id: 1, rule_set_id: "NONE" },
  { organisation_id: officeIn2016.id, rule_set_id: kh57.id },
];

/** Opens 2016 and writes what Đảng bộ Văn phòng UBND tỉnh Quảng Bình came to under KH 57. */
export async function loadOffice2016(tx: Tx, members: readonly SampleMember[], nextId: () => number): Promise<number> {
  await rows(tx, "insert into cycle (year, closes_on, regime) values (2016, $1, $2)", [days.closesOn, kh57.regime]);
  await insertRows(
    tx,
    "cycle_rule_set",
    placements.map((placed) => ({ year: 2016, ...placed })),
  );
  await insertRows(tx, "special_merit", specialMerits());
  const classifications = rows2016(members, nextId);
  await loadClassifications(tx, classifications);
  await insertRows(
    tx,
    "submission",
    submissions2016().map((one) => ({ ...one, version: 1 })),
  );
  return classifications.length;
}
