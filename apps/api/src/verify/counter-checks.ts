import type { Text } from "@xep-loai/domain";
import type { ClientBase } from "pg";
import type { Check } from "./check.ts";

/** Every stored figure against the rows it stands for; all are recounted at once, by the database's own verify_counters(). */
const counted = (what: string, vi: string, en: string): Counted => ({
  id: what,
  title: { vi: `${vi} (${what})`, en },
  looksAt: `select count(*) from ${tableOf[what] ?? what}`,
});

/** A kind of stored figure that is recounted. */
type Counted = Omit<Check, "differences">;

const tableOf: Readonly<Record<string, string>> = { quota_price: "quota_use", child_count: "organisation_year" };

export const counterChecks: readonly Counted[] = [
  counted("tier_counter", "Số liệu theo mức xếp loại, tại chỗ và toàn nhánh", "Figures by tier, own and subtree"),
  counted("quota_use", "Sử dụng tỷ lệ của từng phạm vi", "Quota use of each scope"),
  counted("quota_price", "Tỷ lệ áp dụng của các năm đang mở", "Quota numbers of the open years"),
  counted("quota_counter", "Số phạm vi theo tình trạng tỷ lệ", "Scopes by quota status"),
  counted("warning", "Cảnh báo vượt tỷ lệ", "Warnings of quotas"),
  counted("warning_counter", "Số cảnh báo", "Numbers of warnings"),
  counted("rule_counter", "Số đối tượng mỗi quy định tác động đến", "Subjects touched by each rule"),
  counted("child_count", "Số tổ chức trực thuộc", "Numbers of direct subordinates"),
];

/** What differs of each kind of figure, told in both languages. */
export async function recounted(client: ClientBase): Promise<ReadonlyMap<string, readonly Text[]>> {
  const { rows } = await client.query<Text & { what: string }>(differences);
  const byKind = Map.groupBy(rows, ({ what }) => what);
  return new Map([...byKind].map(([what, found]) => [what, found.map(({ vi, en }) => ({ vi, en }))]));
}

const differences = `select what,
    format('Năm %s, tổ chức %s, %s: đang ghi %s, đếm lại %s', year, organisation_id, key, stored, recounted) as vi,
    format('Year %s, organisation %s, %s: stored %s, recounted %s', year, organisation_id, key, stored, recounted) as en
  from verify_counters() order by year, organisation_id, key`;
