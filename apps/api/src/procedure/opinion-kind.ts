import type { Text } from "@xep-loai/domain";

/** Whose opinion of a subject it is (HD 21, II.B.1.5, II.B.2.5, II.B.6). */
export const OpinionKind = {
  RELATED_BODY: "RELATED_BODY",
  RESIDENCE_COMMITTEE: "RESIDENCE_COMMITTEE",
  FORMER_CELL: "FORMER_CELL",
  TEMPORARY_CELL: "TEMPORARY_CELL",
} as const;
export type OpinionKind = (typeof OpinionKind)[keyof typeof OpinionKind];

export const opinionKindLabels: Readonly<Record<OpinionKind, Text>> = {
  RELATED_BODY: { vi: "Chủ thể liên quan", en: "A body concerned" },
  RESIDENCE_COMMITTEE: {
    vi: "Chi ủy, đảng ủy cơ sở nơi cư trú",
    en: "The committee at the place of residence",
  },
  FORMER_CELL: { vi: "Chi bộ nơi chuyển đi", en: "The former cell" },
  TEMPORARY_CELL: { vi: "Chi bộ nơi sinh hoạt tạm thời", en: "The cell of temporary activity" },
};
