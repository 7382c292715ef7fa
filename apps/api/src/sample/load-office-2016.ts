import { kh57 } from "@xep-loai/domain";
import { layRuleSets } from "../document/lay-rule-sets.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { insertRows } from "./insert-rows.ts";
import { loadClassifications } from "./load-year.ts";
import { days } from "./office-2016/days.ts";
import { rows2016, specialMerits, submissions2016 } from "./office-2016/rows.ts";
import type { SampleMember } from "./people/member.ts";

/** Opens 2016 and writes what Đảng bộ Văn phòng UBND tỉnh Quảng Bình came to under KH 57. */
export async function loadOffice2016(tx: Tx, members: readonly SampleMember[], nextId: () => number): Promise<number> {
  await rows(tx, "insert into cycle (year, closes_on, regime) values (2016, $1, $2)", [days.closesOn, kh57.regime]);
  await layRuleSets(tx, 2016, 1);
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
