import { type Level, levelLabels, type Text } from "@xep-loai/domain";
import { ruleSetAt } from "../document/rule-sets.service.ts";
import { type Standing, standing } from "../organisation/standing.service.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import { dayIn, momentIn } from "../shared/vietnam-time.ts";
import type { Locale, Viewer } from "../shared/viewer.ts";
import type { Asked, SummarySource } from "./summary-source.ts";
import { levelIn, type SummaryInput, sourceOf } from "./summary-table.service.ts";
import type { TableRow } from "./summary-table.ts";
import { tableNote } from "./table-note.ts";

/** A whole table as it leaves the product in a file, with where it comes from. */
export interface Extract {
  readonly source: SummarySource;
  readonly organisation: Standing;
  readonly locale: Locale;
  readonly total: TableRow | null;
  /** Whether a row may be a person. */
  readonly namesPersons: boolean;
  /** Who, when, which filters, as of when: the lines of the sheet that says so. */
  readonly origin: readonly (readonly [label: string, value: string])[];
  /** All rows, read page by page. */
  rows(): AsyncIterable<TableRow>;
}

export type ExtractInput = Omit<SummaryInput, "first" | "after">;

/** The table with everything it needs to stand on its own, in the viewer's language. */
export async function extractOf(tx: Tx, viewer: Viewer, input: ExtractInput, now: Date): Promise<Extract | Refused> {
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const source = sourceOf(input.table, organisation, input.group);
  const { group, decidedOnly } = input;
  const level = levelIn(source, input);
  const asked: Asked = { organisation, group, level, decidedOnly, locale: viewer.locale, asOf: now, first: pageLength };
  const facts = { ...input, level, organisation, viewer, now, title: source.title };
  return {
    source,
    organisation,
    locale: viewer.locale,
    total: await source.total(tx, asked),
    namesPersons: source.namesPersons?.(asked) ?? false,
    origin: originOf({
      ...facts,
      note: await tableNote(tx, source, asked),
      counted: source.counted(asked),
      groupLabel: await groupLabel(tx, asked, source),
      ruleSet: (await ruleSetAt(tx, organisation.ruleSetId)).shortTitle,
      treeOn: await closingDay(tx, input.year),
    }),
    rows: () => allRows(tx, source, asked),
  };
}

const pageLength = 200;

async function* allRows(tx: Tx, source: SummarySource, asked: Asked): AsyncIterable<TableRow> {
  let after: string | null = null;
  do {
    const page = await source.page(tx, { ...asked, after });
    if (isRefused(page)) throw new Error("the pages of a table refuse their own cursor");
    yield* page.nodes;
    after = page.nextCursor;
  } while (after !== null);
}

async function groupLabel(tx: Tx, asked: Asked, source: SummarySource): Promise<Text | null> {
  if (asked.group === null) return null;
  const groups = await source.groups(tx, asked);
  return groups.find(({ value }) => value === asked.group)?.label ?? { vi: asked.group, en: asked.group };
}

async function closingDay(tx: Tx, year: number): Promise<string> {
  const cycle = await firstRow<{ closesOn: string }>(tx, `select closes_on as "closesOn" from cycle where year = $1`, [
    year,
  ]);
  return cycle?.closesOn ?? "";
}

interface OriginFacts extends ExtractInput {
  readonly organisation: Standing;
  readonly viewer: Viewer;
  readonly title: Text;
  readonly counted: Text;
  readonly note: Text | null;
  readonly level: Level | null;
  /** null where the table is not narrowed. */
  readonly groupLabel: Text | null;
  readonly ruleSet: Text;
  readonly treeOn: string;
  readonly now: Date;
}

type Line = [label: Text, value: Text | string];

const noteLine = (note: Text | null): Line[] => (note === null ? [] : [[{ vi: "Lưu ý", en: "Note" }, note]]);

const levelLine = (level: Level | null): Line[] =>
  level === null ? [] : [[{ vi: "Cấp của các dòng", en: "Level of the rows" }, levelLabels[level]]];

const groupLine = (group: Text | null): Line[] => (group === null ? [] : [[{ vi: "Nhóm", en: "Group" }, group]]);

function originOf(facts: OriginFacts): [string, string][] {
  const {
    table,
    title,
    organisation,
    year,
    viewer,
    level,
    groupLabel: group,
    counted,
    note,
    ruleSet,
    treeOn,
    now,
  } = facts;
  const lines: Line[] = [
    [
      { vi: "Bảng", en: "Table" },
      { vi: `${table}. ${title.vi}`, en: `${table}. ${title.en}` },
    ],
    [{ vi: "Đơn vị", en: "Organisation" }, organisation.name],
    [{ vi: "Năm xếp loại", en: "Year" }, String(year)],
    ...levelLine(level),
    ...groupLine(group),
    [{ vi: "Kết quả được tính", en: "Results counted" }, counted],
    [{ vi: "Bộ quy định", en: "Rule set" }, ruleSet],
    [{ vi: "Cây tổ chức tại ngày", en: "Tree as of" }, dayIn(viewer.locale, treeOn)],
    [{ vi: "Số liệu tại thời điểm", en: "Figures as of" }, momentIn(viewer.locale, now)],
    [{ vi: "Người kết xuất", en: "Extracted by" }, viewer.displayName],
    ...noteLine(note),
  ];
  return lines.map(([label, value]) => [
    label[viewer.locale],
    typeof value === "string" ? value : value[viewer.locale],
  ]);
}
