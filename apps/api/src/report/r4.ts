import { Level, levelLabels, type NotRatedReason, noTierLabels, tierNamesOf, totalLabel } from "@xep-loai/domain";
import { refuse } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Counted } from "../statistics/figures.service.ts";
import { figuresOf } from "../statistics/figures.service.ts";
import type { TierGroup } from "../statistics/tier-breakdown.type.ts";
import type { TierFigures } from "../statistics/tier-figures.type.ts";
import { groupsBelow } from "../statistics/tier-group.service.ts";
import { type TitleFigures, titleFiguresBelow } from "../statistics/title-figures.service.ts";
import type { Asked, SourceOf, TableView } from "./summary-source.ts";
import { type Column, cellsOf } from "./table-column.type.ts";
import { countColumn, pendingColumn, ratedColumn, reasonColumn, tierColumns, totalColumn } from "./tier-columns.ts";
import { tiersCounted } from "./tier-counted.ts";

const subjectKind = "LEADER";

/** Leaders of some titles; null: of all. */
interface OfTitles extends TierFigures {
  readonly level: string | null;
  readonly head: string | null;
}

const reasons = ["EXEMPT", "SUSPENDED", "NEWLY_ADMITTED"] as const satisfies readonly NotRatedReason[];

/** rules.md 6.2: title group × level, heads by themselves, else as R1. */
const columnsOf = (year: TableView): readonly Column<OfTitles>[] => [
  { key: "level", label: { vi: "Cấp", en: "Level" }, parent: null, kind: "PASSAGE", cell: ({ level }) => level },
  { key: "head", label: { vi: "Người đứng đầu", en: "Heads" }, parent: null, kind: "TEXT", cell: ({ head }) => head },
  totalColumn({ vi: "Tổng số cán bộ", en: "Leaders" }),
  ratedColumn,
  countColumn("notRated", { vi: "Tổng số", en: "All" }, ({ notRated }) => notRated, noTierLabels.NOT_RATED),
  ...reasons.map((reason) => reasonColumn(reason, noTierLabels.NOT_RATED)),
  pendingColumn,
  ...tierColumns(tierNamesOf(year, subjectKind)),
];

/** The heads of all titles, beside one title group. */
const heads: TierGroup = { value: "HEADS", label: { vi: "Người đứng đầu", en: "Heads" } };

async function titlesOf(tx: Tx, { organisation: { year, id }, group, level }: Asked): Promise<TitleFigures[]> {
  const found = await titleFiguresBelow(tx, year, id);
  const all = found.filter(({ titles }) => level === null || titles.level === level);
  if (group === null) return all;
  return all.filter(({ titles, isHead }) => (group === heads.value ? isHead : titles.id === group));
}

/** Here a row is a group of titles, each of one level. */
async function levelsOfTitles(tx: Tx, { organisation: { year, id } }: Asked): Promise<Level[]> {
  const found = await titleFiguresBelow(tx, year, id);
  return Object.values(Level).filter((level) => found.some(({ titles }) => titles.level === level));
}

/** R4, leaders by tier, at the organisation and all below it. */
export const r4: SourceOf = (view) => {
  const columns = columnsOf(view);
  const cells = (counted: readonly Counted[], words: Pick<OfTitles, "level" | "head">, { decidedOnly }: Asked) =>
    cellsOf(columns, { ...figuresOf(counted, { subjectKind, decidedOnly }), ...words });

  const rowOf = ({ titles, isHead, counted }: TitleFigures, asked: Asked) => ({
    key: `${titles.id} ${isHead}`,
    label: titles.label[asked.locale],
    organisationId: null,
    hasChildren: false,
    cells: cells(counted, { level: levelLabels[titles.level][asked.locale], head: isHead ? "×" : "" }, asked),
  });

  return {
    id: "R4",
    title: { vi: "Kết quả xếp loại chất lượng cán bộ lãnh đạo, quản lý", en: "Leaders by tier" },
    rowHeading: { vi: "Nhóm chức danh", en: "Title group" },
    columns,
    counted: tiersCounted,
    groups: async (tx, { organisation: { id, year } }) => [heads, ...(await groupsBelow(tx, year, id, subjectKind))],
    levels: levelsOfTitles,
    async total(tx, asked) {
      const counted = (await titlesOf(tx, asked)).flatMap((each) => each.counted);
      return {
        key: "total",
        label: totalLabel(asked.level)[asked.locale],
        organisationId: null,
        hasChildren: false,
        cells: cells(counted, { level: null, head: null }, asked),
      };
    },
    // Title groups are few: there is one page.
    page: async (tx, asked) =>
      asked.after
        ? refuse("BAD_CURSOR")
        : { nodes: (await titlesOf(tx, asked)).map((each) => rowOf(each, asked)), nextCursor: null },
    rowCount: async (tx, asked) => (await titlesOf(tx, asked)).length,
  };
};
