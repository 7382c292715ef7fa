import { tierNamesOf } from "@xep-loai/domain";
import type { SourceOf } from "./summary-source.ts";
import { countColumn, pendingColumn, ratedColumn, reasonColumn, tierColumns, totalColumn } from "./tier-columns.ts";
import { tierSource } from "./tier-source.ts";

/** R2, members by tier. */
export const r2: SourceOf = (year) =>
  tierSource({
    id: "R2",
    title: { vi: "Kết quả xếp loại chất lượng đảng viên", en: "Party members by tier" },
    subjectKind: "MEMBER",
    columns: [
      totalColumn({ vi: "Tổng số đảng viên", en: "Party members" }),
      reasonColumn("EXEMPT"),
      reasonColumn("SUSPENDED"),
      reasonColumn("NEWLY_ADMITTED"),
      pendingColumn,
      ratedColumn,
      ...tierColumns(tierNamesOf(year, "MEMBER")),
      countColumn(
        "ratedCivilServants",
        { vi: "Trong đó: cán bộ, công chức, viên chức được xếp loại", en: "Of which civil servants rated" },
        ({ ratedCivilServants }) => ratedCivilServants ?? 0,
      ),
    ],
  });
