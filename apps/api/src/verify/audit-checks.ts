import type { Check } from "./check.ts";

/** The log is as it was when it was sealed. */
export const auditChecks: readonly Check[] = [
  {
    id: "audit-seals",
    title: {
      vi: "Nhật ký: các dòng đã niêm phong còn nguyên như lúc niêm phong",
      en: "Log: the sealed entries are as they were when they were sealed",
    },
    looksAt: "select count(*) from audit_entry where id <= (select coalesce(max(through_entry), 0) from audit_seal)",
    differences: `select format('Niêm phong số %s (dòng %s đến %s) không khớp: có dòng bị sửa, thêm hoặc xóa', seal, from_entry, through_entry) as vi,
        format('Seal %s (entries %s to %s) does not match: an entry was changed, added or removed', seal, from_entry, through_entry) as en
      from verify_seals()`,
  },
];
