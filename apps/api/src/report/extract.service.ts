import { type Level, levelLabels, type Text } from "@xep-loai/domain";
import type { CycleState } from "../cycle/cycle.type.ts";
import { ruleSetAt } from "../document/rule-sets.service.ts";
import { type Standing, standing } from "../organisation/standing.service.ts";
import { superiorName } from "../organisation/superior-name.service.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import { dayIn, momentIn } from "../shared/vietnam-time.ts";
import type { Locale, Viewer } from "../shared/viewer.ts";
import type { Asked, SummarySource } from "./summary-source.ts";
import { type SummaryInput, sourceOf } from "./summary-table.service.ts";
import type { TableRow } from "./table-column.type.ts";
import type { TableFile } from "./table-file.type.ts";
import { tableNote } from "./table-note.ts";

/** A whole table as it leaves the product in a file, with where it comes from. */
export interface Extract extends TableFile {
  readonly source: SummarySource;
  readonly organisation: Standing;
  /** The organisation directly above; null below the root, which is the whole Party. */
  readonly superior: string | null;
  /** What a reader has to know of this very table; null: nothing. */
  readonly note: string | null;
  /** What the table is narrowed to, in words. */
  readonly narrowed: readonly string[];
  /** Whether a row may be a person. */
  readonly namesPersons: boolean;
}

export type ExtractInput = Omit<SummaryInput, "first" | "after">;

/** The table with everything it needs to stand on its own, in the viewer's language. */
export async function extractOf(tx: Tx, viewer: Viewer, input: ExtractInput, now: Date): Promise<Extract | Refused> {
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const source = sourceOf(input.table, organisation, input.group);
  const { group, level = null, decidedOnly } = input;
  const asked: Asked = { organisation, group, level, decidedOnly, locale: viewer.locale, asOf: now, first: pageLength };
  const facts = { ...input, level, organisation, viewer, now, title: source.title };
  const groupLabel = await groupLabelOf(tx, asked, source);
  const note = await tableNote(tx, source, asked);
  return {
    source,
    organisation,
    superior: await superiorName(tx, organisation),
    note: note?.[viewer.locale] ?? null,
    narrowed: narrowedTo(groupLabel, level, viewer.locale),
    locale: viewer.locale,
    total: await source.total(tx, asked),
    namesPersons: source.namesPersons?.(asked) ?? false,
    origin: originOf({
      ...facts,
      note,
      counted: source.counted(asked),
      groupLabel,
      ruleSet: (await ruleSetAt(tx, organisation.ruleSetId)).shortTitle,
      cycle: await cycleOf(tx, input.year),
    }),
    rows: () => allRows(tx, source, asked),
  };
}

const narrowedTo = (group: Text | null, level: Level | null, locale: Locale): readonly string[] =>
  [group, level === null ? null : levelLabels[level]].flatMap((words) => words?.[locale] ?? []);

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

async function groupLabelOf(tx: Tx, asked: Asked, source: SummarySource): Promise<Text | null> {
  if (asked.group === null) return null;
  const groups = await source.groups(tx, asked);
  return groups.find(({ value }) => value === asked.group)?.label ?? { vi: asked.group, en: asked.group };
}

interface CycleFacts {
  readonly closesOn: string;
  readonly state: CycleState;
}

const cycleOf = async (tx: Tx, year: number): Promise<CycleFacts> =>
  (await firstRow<CycleFacts>(tx, `select closes_on as "closesOn", state from cycle where year = $1`, [year])) ?? {
    closesOn: "",
    state: "OPEN",
  };

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
  readonly cycle: CycleFacts;
  readonly now: Date;
}

const stateOfYear: Readonly<Record<CycleState, Text>> = {
  OPEN: { vi: "Đang mở, số liệu còn có thể thay đổi", en: "Open, figures may still change" },
  CLOSED: { vi: "Đã khép lại, cây tổ chức và số liệu giữ nguyên", en: "Closed, its tree and figures stay as they are" },
};

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
    cycle,
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
    [{ vi: "Cây tổ chức tại ngày", en: "Tree as of" }, dayIn(viewer.locale, cycle.closesOn)],
    [{ vi: "Tình trạng của năm", en: "State of the year" }, stateOfYear[cycle.state]],
    [{ vi: "Số liệu tại thời điểm", en: "Figures as of" }, momentIn(viewer.locale, now)],
    [{ vi: "Người kết xuất", en: "Extracted by" }, viewer.displayName],
    ...noteLine(note),
  ];
  return lines.map(([label, value]) => [
    label[viewer.locale],
    typeof value === "string" ? value : value[viewer.locale],
  ]);
}
