import type { Check } from "./check.ts";

/** Every stored figure against the rows it stands for; the recount is the database's own verify_counters(). */
const recount = (what: string, vi: string, en: string): Check => ({
  id: what,
  title: { vi: `${vi} (${what})`, en },
  looksAt: `select count(*) from ${tableOf[what] ?? what}`,
  differences: `select
      format('Năm %s, tổ chức %s, %s: đang ghi %s, đếm lại %s', year, organisation_id, key, stored, recounted) as vi,
      format('Year %s, organisation %s, %s: stored %s, recounted %s', year, organisation_id, key, stored, recounted) as en
    from verify_counters() where what = '${what}' order by year, organisation_id, key`,
});

const tableOf: Readonly<Record<string, string>> = { quota_price: "quota_use", child_count: "organisation_year" };

export const counterChecks: readonly Check[] = [
  recount("tier_counter", "Số liệu theo mức xếp loại, tại chỗ và toàn nhánh", "Figures by tier, own and subtree"),
  recount("quota_use", "Sử dụng tỷ lệ của từng phạm vi", "Quota use of each scope"),
  recount("quota_price", "Tỷ lệ áp dụng của các năm đang mở", "Quota numbers of the open years"),
  recount("quota_counter", "Số phạm vi theo tình trạng tỷ lệ", "Scopes by quota status"),
  recount("warning", "Cảnh báo vượt tỷ lệ", "Warnings of quotas"),
  recount("warning_counter", "Số cảnh báo", "Numbers of warnings"),
  recount("rule_counter", "Số đối tượng mỗi quy định tác động đến", "Subjects touched by each rule"),
  recount("child_count", "Số tổ chức trực thuộc", "Numbers of direct subordinates"),
];
