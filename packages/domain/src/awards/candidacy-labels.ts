import type { Text } from "../rule/finding.ts";
import type { Candidacy } from "./candidacy.ts";

export const candidacyLabels: Readonly<Record<Candidacy, Text>> = {
  CANDIDATE: { vi: "Đủ điều kiện xét khen thưởng", en: "May be considered" },
  NEEDS_ATTESTATION: {
    vi: "Cần xác nhận các năm xếp loại theo quy định khác",
    en: "Years under other rules to be attested",
  },
  NONE: { vi: "Chưa đủ điều kiện xét khen thưởng", en: "May not be considered" },
};
