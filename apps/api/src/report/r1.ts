import { noTierLabels, tierNamesOf } from "@xep-loai/domain";
import type { SourceOf } from "./summary-source.ts";
import { countColumn, pendingColumn, ratedColumn, reasonColumn, tierColumns, totalColumn } from "./tier-columns.ts";
import { tierSource } from "./tier-source.ts";

/** R1, organisations by tier. */
export const r1: SourceOf = (year) =>
  tierSource({
    id: "R1",
    title: { vi: "Kết quả xếp loại chất lượng tổ chức đảng", en: "Party organisations by tier" },
    subjectKind: "ORG",
    columns: [
      totalColumn({ vi: "Tổng số tổ chức đảng", en: "Party organisations" }),
      ratedColumn,
      countColumn("notRated", { vi: "Tổng số", en: "All" }, ({ notRated }) => notRated, noTierLabels.NOT_RATED),
      reasonColumn("NEWLY_FOUNDED", noTierLabels.NOT_RATED),
      pendingColumn,
      ...tierColumns(tierNamesOf(year, "ORG")),
    ],
  });
