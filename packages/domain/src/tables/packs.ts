import type { Text } from "../rule/finding.ts";
import type { Level } from "../vocabulary/organisation.ts";
import type { SummaryTableId } from "../vocabulary/summary-table.ts";

/** What goes upward beside the tables. */
export const PackPaper = {
  DOSSIER_LIST: "DOSSIER_LIST",
  DOSSIERS_MANAGED_BY_CENTRE: "DOSSIERS_MANAGED_BY_CENTRE",
  NARRATIVE: "NARRATIVE",
} as const;
export type PackPaper = (typeof PackPaper)[keyof typeof PackPaper];

/** A table of a pack: each subject by name, or how many there are of each. */
export interface PackTable {
  readonly table: SummaryTableId;
  readonly form: "ROWS" | "COUNTS";
}

/** What a unit sends to its superior, in the order in which it is read. */
export interface Pack {
  readonly tables: readonly PackTable[];
  readonly papers: readonly PackPaper[];
}

const rowsOf = (...tables: readonly SummaryTableId[]): readonly PackTable[] =>
  tables.map((table) => ({ table, form: "ROWS" }));

/** rules.md 6.2: «cell → committee: R2, R6, R12, dossier list». */
const ofCell: Pack = { tables: rowsOf("R2", "R6", "R12"), papers: ["DOSSIER_LIST"] };

/** rules.md 6.2: «Grassroots → district board: R1 (its cells), R2, R3, R5, R6, R9, R10, R14». */
const ofGrassroots: Pack = { tables: rowsOf("R1", "R2", "R3", "R5", "R6", "R9", "R10", "R14"), papers: [] };

/** rules.md 6.2: «District → province board: R1-R6, R8-R11, R13, R14»; of a commune too (rules-2025.md 4.5). */
const ofDistrict: Pack = {
  tables: rowsOf("R1", "R2", "R3", "R4", "R5", "R6", "R8", "R9", "R10", "R11", "R13", "R14"),
  papers: [],
};

/** rules.md 6.2: «Province → "Ban Tổ chức Trung ương": R1-R5, R6 (counts), R7, R9, R10 + dossiers … + narrative». */
const ofProvince: Pack = {
  tables: [...rowsOf("R1", "R2", "R3", "R4", "R5"), { table: "R6", form: "COUNTS" }, ...rowsOf("R7", "R9", "R10")],
  papers: ["DOSSIERS_MANAGED_BY_CENTRE", "NARRATIVE"],
};

const packs: Readonly<Record<Level, Pack | null>> = {
  SUB_GRASSROOTS: ofCell,
  GRASSROOTS: ofGrassroots,
  UPPER_GRASSROOTS: ofDistrict,
  DISTRICT: ofDistrict,
  PROVINCE: ofProvince,
  CENTRAL: null,
};

/** The pack a unit of the level sends upward (rules.md 6.2, last paragraph); null: nobody is above it. */
export const packOf = (level: Level): Pack | null => packs[level];

export const packPaperLabels: Readonly<Record<PackPaper, Text>> = {
  DOSSIER_LIST: { vi: "Danh mục hồ sơ", en: "List of dossiers" },
  DOSSIERS_MANAGED_BY_CENTRE: {
    vi: "Hồ sơ của tập thể, cá nhân thuộc diện Bộ Chính trị, Ban Bí thư quản lý",
    en: "Dossiers of collectives and persons managed by the Politburo or the Secretariat",
  },
  NARRATIVE: { vi: "Báo cáo bằng lời văn", en: "Report in words" },
};
