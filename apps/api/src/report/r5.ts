import { decimalText, percentage, SubjectKind, subjectKindLabels, type Text } from "@xep-loai/domain";
import { type QuotaUsesInput, quotaUses } from "../quota/quota.service.ts";
import type { QuotaUse } from "../quota/quota-use.type.ts";
import { isRefused } from "../shared/refusal.ts";
import { levelsHere } from "./levels-below.ts";
import { hasRatedBase, smallOf, titleOf, topOf } from "./r5-headings.ts";
import type { Asked, SourceOf, TableView } from "./summary-source.ts";
import { type Column, cellsOf, type SummaryColumnKind } from "./table-column.type.ts";

type QuotaColumn = Column<QuotaUse>;

const allowed: Text = { vi: "Tối đa được xếp", en: "Allowed" };
const used: Text = { vi: "Đã dùng %", en: "Used, percent" };
const onGood: Text = { vi: "Tính trên số tốt", en: "Of those at good" };
const onGoodAndAbove: Text = { vi: "Tính trên số tốt trở lên", en: "Of those at good and above" };

function column(
  key: string,
  kind: SummaryColumnKind,
  label: Text,
  cell: QuotaColumn["cell"],
  parent: Text | null = null,
): QuotaColumn {
  return { key, kind, label, parent, cell };
}

const mark = (holds: boolean): string => (holds ? "×" : "");

function percentOf({ excellent }: QuotaUse, base: number): string | null {
  const share = percentage(excellent, base);
  return share && decimalText(share);
}

/** Of what a share is taken: everybody rated, or those of the reading. */
const baseOf = (use: QuotaUse, reading: number): number => (use.base === "ALL_RATED" ? use.rated : reading);

/** rules.md 6.2: X, T, P, what either reading allows, how much is used, and how it stands. */
const columns = (view: TableView): readonly QuotaColumn[] => [
  column("excellent", "COUNT", topOf(view), (use) => String(use.excellent)),
  column("good", "COUNT", { vi: "Tốt (T)", en: "Good (T)" }, (use) => String(use.good)),
  column("pool", "COUNT", { vi: "Tốt trở lên (P)", en: "Good and above (P)" }, (use) => String(use.pool)),
  ...(hasRatedBase(view) ? ratedColumns : []),
  column("maxGoodOnly", "COUNT", onGood, (use) => String(use.maxGoodOnly), allowed),
  column("maxGoodAndAbove", "COUNT", onGoodAndAbove, (use) => String(use.maxGoodAndAbove), allowed),
  column("usedGoodOnly", "PERCENT", onGood, (use) => percentOf(use, baseOf(use, use.good)), used),
  column("usedGoodAndAbove", "PERCENT", onGoodAndAbove, (use) => percentOf(use, baseOf(use, use.pool)), used),
  column("status", "STATUS", { vi: "Tình trạng", en: "Status" }, ({ status }) => status),
  column("smallBase", "TEXT", smallOf(view), ({ smallBase }) => mark(smallBase)),
  column(
    "provisional",
    "TEXT",
    { vi: "Tạm tính (số chưa quyết định)", en: "Provisional (not decided)" },
    ({ pending }) => (pending === 0 ? "" : String(pending)),
  ),
];

/** Of a quota that is a fraction of all rated, both readings are the same. */
const ratedColumns: readonly QuotaColumn[] = [
  column("rated", "COUNT", { vi: "Được xếp loại (N)", en: "Rated (N)" }, (use) => String(use.rated)),
  column("headCount", "COUNT", { vi: "Số đảng viên của chi bộ", en: "Members of the cell" }, ({ headCount }) =>
    headCount === null ? null : String(headCount),
  ),
  column("special", "TEXT", { vi: "Thành tích đặc biệt xuất sắc", en: "Special merit" }, ({ special }) =>
    mark(special),
  ),
];

const kinds = Object.values(SubjectKind);

/** R5, quota use, one row per scope, worst first. Scopes overlap in nothing but a sum of quotas means nothing: no total. */
export const r5: SourceOf = (view) => ({
  id: "R5",
  title: titleOf(view),
  rowHeading: { vi: "Phạm vi tính tỷ lệ", en: "Scope of the quota" },
  columns: columns(view),
  counted: () => ({
    vi: "Tính cả kết quả chưa quyết định ở nơi ghi tạm tính",
    en: "Results not decided yet are counted where it says provisional",
  }),
  groups: async () => kinds.map((kind) => ({ value: kind, label: subjectKindLabels[kind] })),
  levels: levelsHere,
  total: async () => null,
  async page(tx, asked) {
    const found = await quotaUses(tx, scopesOf(asked));
    if (isRefused(found)) return found;
    return { nodes: found.nodes.map((use) => rowOf(use, view, asked)), nextCursor: found.nextCursor };
  },
  async rowCount(tx, asked) {
    const found = await quotaUses(tx, { ...scopesOf(asked), first: 1, after: null });
    return isRefused(found) ? 0 : found.total;
  },
});

/** The table is narrowed by the kind of subject. */
function scopesOf({ organisation, group, level, first, after }: Asked): QuotaUsesInput {
  const subjectKind = kinds.find((kind) => kind === group) ?? null;
  return {
    organisationId: String(organisation.id),
    year: organisation.year,
    subjectKind,
    status: null,
    includeBelow: true,
    level,
    first,
    after,
  };
}

const rowOf = (use: QuotaUse, view: TableView, { locale }: Asked) => ({
  key: use.id,
  label: `${use.organisation.name} – ${use.scopeLabel[locale]}`,
  organisationId: use.organisation.id,
  hasChildren: false,
  cells: cellsOf(columns(view), use),
});
