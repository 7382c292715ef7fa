import type { Text } from "@xep-loai/domain";
import { rootsOfAllYears } from "../organisation/roots.service.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { evaluateClassifications } from "./evaluation.service.ts";
import { wordingCode } from "./wording-code.ts";

/**
 * Brings the stored warnings of all years, closed ones included, in line with the rules where other code wrote them: a
 * warning says what an explanation, which is never stored, says today. Does nothing otherwise.
 */
export async function rewordWarnings(owner: Tx, report: (text: Text) => void): Promise<void> {
  await owner.transactional(async (tx) => {
    // Of several that start at once, one words and the others then find it done.
    await rows(tx, "lock table warning_wording in exclusive mode");
    if (await isWordedByThisCode(tx)) return;
    report({ vi: "Đang cập nhật cảnh báo theo quy định", en: "Bringing the warnings of rules up to date" });
    for (const { year, organisationId } of await rootsOfAllYears(tx))
      await evaluateClassifications(tx, year, { organisationId });
    await keepWording(tx);
  });
}

/** Says that the stored warnings are this code's. */
export async function keepWording(tx: Tx): Promise<void> {
  await rows(tx, keep, [wordingCode()]);
}

const isWordedByThisCode = async (tx: Tx): Promise<boolean> =>
  (await firstRow(tx, "select from warning_wording where code = $1", [wordingCode()])) !== undefined;

const keep = "insert into warning_wording (code) values ($1) on conflict (single) do update set code = excluded.code";
