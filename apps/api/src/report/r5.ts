import { decimalText, percentage, SubjectKind, subjectKindLabels, type Text } from "@xep-loai/domain";
import { type QuotaUsesInput, quotaUses } from "../quota/quota.service.ts";
import type { QuotaUse } from "../quota/quota-use.type.ts";
import { isRefused } from "../shared/refusal.ts";
import type { Asked, SummarySource } from "./summary-source.ts";
import { type Column, cellsOf, type SummaryColumnKind } from "./summary-table.ts";

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

/** rules.md 6.2: X, T, P, what either reading allows, how much is used, and how it stands. */
const columns: readonly QuotaColumn[] = [
  column("excellent", "COUNT", { vi: "Xuất sắc (X)", en: "Excellent (X)" }, (use) => String(use.excellent)),
  column("good", "COUNT", { vi: "Tốt (T)", en: "Good (T)" }, (use) => String(use.good)),
  column("pool", "COUNT", { vi: "Tốt trở lên (P)", en: "Good and above (P)" }, (use) => String(use.pool)),
  column("maxGoodOnly", "COUNT", onGood, (use) => String(use.maxGoodOnly), allowed),
  column("maxGoodAndAbove", "COUNT", onGoodAndAbove, (use) => String(use.maxGoodAndAbove), allowed),
  column("usedGoodOnly", "PERCENT", onGood, (use) => percentOf(use, use.good), used),
  column("usedGoodAndAbove", "PERCENT", onGoodAndAbove, (use) => percentOf(use, use.pool), used),
  column("status", "STATUS", { vi: "Tình trạng", en: "Status" }, ({ status }) => status),
  column("smallBase", "TEXT", { vi: "Dưới 05 (chọn 01)", en: "Under 5 (choose 1)" }, ({ smallBase }) =>
    mark(smallBase),
  ),
  column(
    "provisional",
    "TEXT",
    { vi: "Tạm tính (số chưa quyết định)", en: "Provisional (not decided)" },
    ({ pending }) => (pending === 0 ? "" : String(pending)),
  ),
];

const kinds = Object.values(SubjectKind);

/** R5, quota use, one row per scope, worst first. Scopes overlap in nothing but a sum of quotas means nothing: no total. */
export const r5: SummarySource = {
  id: "R5",
  title: {
    vi: "Tình hình sử dụng tỷ lệ xếp loại hoàn thành xuất sắc nhiệm vụ",
    en: "Use of the Excellent quota",
  },
  rowHeading: { vi: "Phạm vi tính tỷ lệ", en: "Scope of the quota" },
  columns,
  counted: () => ({
    vi: "Tính cả kết quả chưa quyết định ở nơi ghi tạm tính",
    en: "Results not decided yet are counted where it says provisional",
  }),
  groups: async () => kinds.map((kind) => ({ value: kind, label: subjectKindLabels[kind] })),
  total: async () => null,
  async page(tx, asked) {
    const found = await quotaUses(tx, scopesOf(asked));
    if (isRefused(found)) return found;
    return { nodes: found.nodes.map((use) => rowOf(use, asked)), nextCursor: found.nextCursor };
  },
  async rowCount(tx, asked) {
    const found = await quotaUses(tx, { ...scopesOf(asked), first: 1, after: null });
    return isRefused(found) ? 0 : found.total;
  },
};

/** The table is narrowed by the kind of subject. */
function scopesOf({ organisation, group, first, after }: Asked): QuotaUsesInput {
  const subjectKind = kinds.find((kind) => kind === group) ?? null;
  return {
    organisationId: String(organisation.id),
    year: organisation.year,
    subjectKind,
    status: null,
    includeBelow: true,
    first,
    after,
  };
}

const rowOf = (use: QuotaUse, { locale }: Asked) => ({
  key: use.id,
  label: `${use.organisation.name} – ${use.scopeLabel[locale]}`,
  organisationId: use.organisation.id,
  hasChildren: false,
  cells: cellsOf(columns, use),
});
