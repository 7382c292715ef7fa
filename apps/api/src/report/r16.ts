import {
  type Criterion,
  type CriterionLevel,
  criteriaOf,
  criterionLevelLabels,
  decimalText,
  documentOfRegime,
  isCell,
  percentage,
  SubjectKind,
  subjectKindLabels,
  type Text,
} from "@xep-loai/domain";
import { type LevelCount, levelCounts } from "../classification/criterion-levels.service.ts";
import { refuse } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { levelsHere } from "./levels-below.ts";
import type { Asked, SourceOf, TableView } from "./summary-source.ts";
import { type Column, cellsOf } from "./table-column.type.ts";

/** A criterion of a form with how many were given each of its levels. */
interface Rated {
  readonly criterion: Criterion;
  readonly counts: readonly LevelCount[];
}

const levels = ["EXCELLENT", "GOOD", "AVERAGE", "POOR"] as const satisfies readonly CriterionLevel[];

const countAt = ({ counts }: Rated, level: CriterionLevel): number =>
  counts.find((each) => each.level === level)?.count ?? 0;

const ratedIn = ({ counts }: Rated): number => counts.reduce((sum, { count }) => sum + count, 0);

const number: Text = { vi: "Số lượng", en: "Number" };

/** rules.md 6.2: counts per level; share POOR. */
const columns: readonly Column<Rated>[] = [
  {
    key: "rated",
    label: { vi: "Số được chấm", en: "Given a level" },
    parent: null,
    kind: "COUNT",
    cell: (row) => String(ratedIn(row)),
  },
  ...levels.map(
    (level): Column<Rated> => ({
      key: `${level}.level`,
      label: number,
      parent: criterionLevelLabels[level],
      kind: "COUNT",
      cell: (row) => String(countAt(row, level)),
    }),
  ),
  {
    key: "POOR.percent",
    label: { vi: "Tỷ lệ %", en: "Percent" },
    parent: criterionLevelLabels.POOR,
    kind: "PERCENT",
    shareOf: { part: "POOR.level", whole: "rated" },
    cell: (row) => shareOf(countAt(row, "POOR"), ratedIn(row)),
  },
];

function shareOf(part: number, whole: number): string | null {
  const share = percentage(part, whole);
  return share && decimalText(share);
}

/** The kinds of subject that have a form with levels in the year. */
const kindsOf = ({ regime }: Pick<TableView, "regime">): SubjectKind[] =>
  Object.values(SubjectKind).filter((kind) => criteriaOf(documentOfRegime(regime), kind).length > 0);

/** Narrowed to a kind; else the members of a cell, the organisations of a đảng bộ. */
function kindOf({ group, organisation }: Asked): SubjectKind {
  const usual = isCell(organisation.kind) ? "MEMBER" : "ORG";
  return kindsOf(organisation).find((kind) => kind === group) ?? usual;
}

async function ratedOf(tx: Tx, asked: Asked): Promise<Rated[]> {
  const { organisation, level } = asked;
  const kind = kindOf(asked);
  const criteria = criteriaOf(documentOfRegime(organisation.regime), kind);
  if (criteria.length === 0) return [];
  const counts = await levelCounts(tx, { year: organisation.year, organisationId: organisation.id, kind, level });
  return counts.length === 0
    ? []
    : criteria.map((criterion) => ({ criterion, counts: counts.filter(({ box }) => box === criterion.box) }));
}

/** QĐ 366 gives points to criteria, the documents before HD 21 nothing. */
const withoutLevels = ({ regime }: Pick<TableView, "regime">): Text => (regime === "POINTS_2025" ? inPoints : noLevels);

const inPoints: Text = {
  vi: "Theo Quy định 366, tiêu chí được chấm bằng điểm chứ không bằng cấp độ: bảng này không có số liệu.",
  en: "Regulation 366 gives points to criteria, not levels: there is nothing to count in this table.",
};
const noLevels: Text = {
  vi: "Quy định áp dụng cho năm này không ghi cấp độ của từng tiêu chí.",
  en: "The rules of this year give no levels to single criteria.",
};

const ofKind = (kind: SubjectKind): Text => ({
  vi: `Mẫu kiểm điểm của: ${subjectKindLabels[kind].vi}.`,
  en: `Forms of: ${subjectKindLabels[kind].en}.`,
});

/** R16, the levels each criterion was given on Mẫu 01 and Mẫu 02, at the organisation and all below it. */
export const r16: SourceOf = (view) => ({
  id: "R16",
  title: { vi: "Cấp độ thực hiện từng tiêu chí", en: "Levels of the criteria" },
  rowHeading: { vi: "Tiêu chí", en: "Criterion" },
  columns,
  counted: () => ({ vi: "Cả kết quả chưa quyết định", en: "Those not decided too" }),
  note: async (_tx, asked) => (kindsOf(view).length > 0 ? ofKind(kindOf(asked)) : withoutLevels(view)),
  groups: async () => kindsOf(view).map((kind) => ({ value: kind, label: subjectKindLabels[kind] })),
  levels: async (tx, asked) => (kindsOf(view).length > 0 ? levelsHere(tx, asked) : []),
  total: async () => null,
  // A form has few criteria: there is one page.
  async page(tx, asked) {
    if (asked.after) return refuse("BAD_CURSOR");
    const nodes = (await ratedOf(tx, asked)).map((row) => ({
      key: row.criterion.box,
      label: row.criterion.label[asked.locale],
      organisationId: null,
      hasChildren: false,
      cells: cellsOf(columns, row),
    }));
    return { nodes, nextCursor: null };
  },
  rowCount: async (tx, asked) => (await ratedOf(tx, asked)).length,
});
