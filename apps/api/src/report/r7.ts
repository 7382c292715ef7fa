import {
  regimeChange,
  SubjectKind,
  subjectKindLabels,
  subjectsRatedUnder,
  type Text,
  tierNamesOf,
  totalLabel,
} from "@xep-loai/domain";
import { type Child, childrenAfter, keyOfChild } from "../organisation/child-page.service.ts";
import {
  type AtLevel,
  countAtLevel,
  idsAtLevel,
  keyAtLevel,
  organisationsAtLevel,
} from "../organisation/level-page.service.ts";
import { refsOf } from "../organisation/standing.service.ts";
import { pageOf, pageSize } from "../shared/page.ts";
import { isRefused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { type Counting, countersAt, countersBelow } from "../statistics/counters.service.ts";
import type { Counted } from "../statistics/figures.service.ts";
import { countedAt, placesIn, type YearOf, yearsOf } from "../statistics/year-of.service.ts";
import { comparedColumns, comparedYears } from "./compared-years.ts";
import { levelsBelow } from "./levels-below.ts";
import type { Asked, SourceOf, TableView } from "./summary-source.ts";
import { cellsOf, type TableRow } from "./table-column.type.ts";
import { levelOf } from "./tree-source.ts";

/** R7, the year beside the one before it, marked where the two were not rated by the same rules (rules.md 4.4). */
export const r7: SourceOf = (view) => {
  const counting: Counting = { subjectKind: kindOf(view), group: null };
  const columns = comparedColumns(view, tierNamesOf(view, counting.subjectKind));
  const years = [view.year - 1, view.year];

  async function cellsIn(tx: Tx, asked: Asked) {
    const before = await yearBefore(tx, asked);
    return (earlier: Counted[], now: Counted[]) =>
      cellsOf(columns, comparedYears({ before, now: view, earlier, counted: now, ...asked }));
  }

  /** Of all organisations of the level taken together. */
  async function totalAtLevel(tx: Tx, asked: Asked, at: AtLevel): Promise<TableRow> {
    const ids = await idsAtLevel(tx, at);
    const before = await placesIn(tx, view.year - 1, ids);
    const counters = await countersBelow(tx, years, [...ids, ...ids.flatMap(before)], counting);
    const cells = await cellsIn(tx, asked);
    const [earlier, now] = [
      ids.flatMap((id) => countedAt(counters, before(id), view.year - 1)),
      ids.flatMap((id) => counters(id, view.year)),
    ];
    return {
      ...{ key: "total", label: totalLabel(asked.level)[asked.locale], organisationId: null, hasChildren: false },
      cells: cells(earlier, now),
    };
  }

  async function total(tx: Tx, asked: Asked): Promise<TableRow> {
    const at = levelOf(asked);
    if (at !== null) return totalAtLevel(tx, asked, at);
    const { id } = asked.organisation;
    const before = (await yearBefore(tx, asked))?.places ?? [];
    const [counters, cells] = [await countersBelow(tx, years, [id, ...before], counting), await cellsIn(tx, asked)];
    return {
      ...row("total", totalLabel(asked.level)[asked.locale], id),
      cells: cells(countedAt(counters, before, view.year - 1), counters(id, view.year)),
    };
  }

  async function ownRows(tx: Tx, asked: Asked): Promise<TableRow[]> {
    const { id, name } = asked.organisation;
    const now = await countersAt(tx, view.year, id, counting);
    if (now.length === 0) return [];
    const cells = await cellsIn(tx, asked);
    return [{ ...row("own", name, id), cells: cells(await countersAt(tx, view.year - 1, id, counting), now) }];
  }

  async function page(tx: Tx, asked: Asked) {
    const at = levelOf(asked);
    const children = at
      ? await organisationsAtLevel(tx, at, asked)
      : await childrenAfter(tx, view.year, asked.organisation.id, asked);
    if (isRefused(children)) return children;
    const shown = children.slice(0, pageSize(asked.first)).map(({ id }) => id);
    const before = await placesIn(tx, view.year - 1, shown);
    const everywhere = [...shown, ...shown.flatMap(before)];
    const [counters, cells] = [await countersBelow(tx, years, everywhere, counting), await cellsIn(tx, asked)];
    const childRow = ({ id, name, childCount }: Child): TableRow => ({
      ...row(String(id), name, id),
      hasChildren: childCount > 0,
      cells: cells(countedAt(counters, before(id), view.year - 1), counters(id, view.year)),
    });
    const below = pageOf(children, asked.first, at ? keyAtLevel : keyOfChild, childRow);
    return { ...below, nodes: [...(asked.after || at ? [] : await ownRows(tx, asked)), ...below.nodes] };
  }

  return {
    id: "R7",
    title: titleOf(counting.subjectKind),
    rowHeading: { vi: "Tổ chức đảng", en: "Party organisation" },
    columns,
    counted: ({ decidedOnly }) =>
      decidedOnly
        ? { vi: "Chỉ kết quả đã quyết định", en: "Decided ones only" }
        : { vi: "Cả kết quả chưa quyết định (tạm tính)", en: "Those not decided too (provisional)" },
    note: async (tx, asked) => noteOf(tx, asked, await yearBefore(tx, asked), view),
    groups: async () =>
      subjectsRatedUnder(view.regime).map((kind) => ({ value: kind, label: subjectKindLabels[kind] })),
    total,
    page,
    levels: levelsBelow,
    async rowCount(tx, asked) {
      const at = levelOf(asked);
      return at ? countAtLevel(tx, at) : (await ownRows(tx, asked)).length + asked.organisation.childCount;
    },
  };
};

const row = (key: string, label: string, organisationId: number) => ({
  key,
  label,
  organisationId,
  hasChildren: false,
});

/** The table is narrowed to one kind of subject: they do not add up. */
const kindOf = ({ group }: TableView): SubjectKind =>
  Object.values(SubjectKind).find((kind) => kind === group) ?? "ORG";

const titleOf = (kind: SubjectKind): Text => ({
  vi: `So sánh kết quả xếp loại ${subjectKindLabels[kind].vi.toLowerCase()} với năm trước`,
  en: `${subjectKindLabels[kind].en} by tier beside the year before`,
});

async function yearBefore(tx: Tx, { organisation: { id, year } }: Asked): Promise<YearOf | null> {
  return (await yearsOf(tx, id)).find((held) => held.year === year - 1) ?? null;
}

async function noteOf(tx: Tx, asked: Asked, before: YearOf | null, now: TableView): Promise<Text | null> {
  const year = now.year - 1;
  if (before === null)
    return { vi: `Không có số liệu năm ${year} để so sánh.`, en: `There are no figures of ${year} to compare with.` };
  const notes = [
    await mergedNote(tx, asked, before),
    await newRowsNote(tx, asked, year),
    regimeChange(before, now)?.message ?? null,
  ];
  return joined(notes.filter((note) => note !== null));
}

/** Whose figures the year before shows, where the organisation did not stand yet. */
async function mergedNote(tx: Tx, { organisation }: Asked, { year, places }: YearOf): Promise<Text | null> {
  if (places.includes(organisation.id)) return null;
  const refs = await refsOf(tx, year, places);
  const names = places.flatMap((place) => refs.get(place)?.name ?? []).join(", ");
  return { vi: `Số liệu năm ${year} là của: ${names}.`, en: `The figures of ${year} are of: ${names}.` };
}

/** Rows of the new tree need not add up to the year before: who has gone without a successor counts in the total alone. */
async function newRowsNote(tx: Tx, asked: Asked, before: number): Promise<Text | null> {
  const { id, year } = asked.organisation;
  const at = levelOf(asked);
  const ids = at ? await idsAtLevel(tx, at) : await childIds(tx, year, id);
  const places = await placesIn(tx, before, ids);
  if (ids.every((each) => places(each).length > 0)) return null;
  return {
    vi: `Đơn vị mới chưa có số liệu năm ${before} để so sánh; dòng tổng cộng của năm ${before} tính mọi tổ chức của năm đó, nên có thể lớn hơn tổng các dòng.`,
    en: `New units have no figures of ${before} to compare with; the total of ${before} counts every organisation of that year, and may be more than the rows add up to.`,
  };
}

const childIds = async (tx: Tx, year: number, id: number): Promise<number[]> =>
  (await rows<{ id: number }>(tx, childIdsSql, [year, id])).map((child) => child.id);

const childIdsSql = "select organisation_id as id from organisation_year where year = $1 and parent_id = $2";

const joined = (notes: readonly Text[]): Text | null =>
  notes.length === 0 ? null : { vi: notes.map(({ vi }) => vi).join(" "), en: notes.map(({ en }) => en).join(" ") };
