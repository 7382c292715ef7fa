import type { Text } from "../rule/finding.ts";
import type { Candidacy } from "./candidacy.ts";
import type { YearStanding } from "./run.ts";

export const candidacyLabels: Readonly<Record<Candidacy, Text>> = {
  CANDIDATE: { vi: "Đủ điều kiện xét khen thưởng", en: "May be considered" },
  NEEDS_ATTESTATION: {
    vi: "Cần xác nhận các năm xếp loại theo quy định khác",
    en: "Years under other rules to be attested",
  },
  NONE: { vi: "Chưa đủ điều kiện xét khen thưởng", en: "May not be considered" },
};

export const yearStandingLabels: Readonly<Record<YearStanding, Text>> = {
  COUNTS: { vi: "Được tính", en: "Counts" },
  OPEN: { vi: "Cần xác nhận", en: "To be attested" },
  GAP: { vi: "Không có mức xếp loại", en: "No tier" },
  ENDS: { vi: "Không được tính", en: "Does not count" },
};
