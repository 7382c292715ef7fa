import {
  documentOfRegime,
  type QualityTier,
  type ScoreGroup,
  scoreGroupsOf,
  type Text,
  tierNamesOf,
} from "@xep-loai/domain";
import { z } from "zod";
import { type ScoredOrganisation, scoredOrganisations } from "../classification/score-sheet.service.ts";
import { cursorKey, intKey, pageOf, pageSize } from "../shared/page.ts";
import { isRefused } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { Locale } from "../shared/viewer.ts";
import { levelsHere } from "./levels-below.ts";
import type { Asked, SourceOf, TableView } from "./summary-source.ts";
import { type Column, cellsOf, columnOf } from "./table-column.type.ts";

/** R20, the points of organisations at and below one: groups, total, band, tier, and what stands against the next one. */
export const r20: SourceOf = (view) => {
  const groups = scoreGroupsOf(documentOfRegime(view.regime), "ORG");
  const columns = columnsOf(groups);
  return {
    id: "R20",
    title: { vi: "Kết quả chấm điểm tổ chức đảng", en: "Points of Party organisations" },
    rowHeading: { vi: "Tổ chức đảng", en: "Party organisation" },
    columns,
    counted: () => ({ vi: "Cả kết quả chưa quyết định", en: "Those not decided too" }),
    note: async () => (groups.length > 0 ? null : notScored),
    groups: async () => [],
    levels: async (tx, asked) => (groups.length > 0 ? levelsHere(tx, asked) : []),
    total: async () => null,
    async page(tx, asked) {
      const key = cursorKey(asked.after, z.array(intKey));
      if (isRefused(key)) return key;
      const found = groups.length > 0 ? await readPage(tx, asked, key) : [];
      const scored = await scoredIn(tx, view, found, asked.locale);
      return pageOf(
        found,
        asked.first,
        ({ path }) => path,
        ({ id, organisationId, label, hasChildren }) => ({
          key: id,
          label,
          organisationId,
          hasChildren,
          cells: cellsOf(columns, scored.get(id) ?? nothingScored),
        }),
      );
    },
    rowCount: async (tx, { organisation: { id }, level }) =>
      groups.length > 0 ? ((await firstRow<{ count: number }>(tx, countSql, [view.year, id, level]))?.count ?? 0) : 0,
  };
};

const notScored: Text = {
  vi: "Năm này tổ chức đảng không xếp loại bằng cách chấm điểm.",
  en: "Organisations were not rated by points in this year.",
};

interface Scored {
  readonly points: readonly (number | null)[];
  readonly total: number | null;
  readonly band: string | null;
  readonly tier: string | null;
  /** What stands against one tier more, in the reader's language. */
  readonly against: string;
}

const nothingScored: Scored = { points: [], total: null, band: null, tier: null, against: "" };

type ScoredColumn = Column<Scored>;

const column = columnOf<Scored>;

const columnsOf = (groups: readonly ScoreGroup[]): readonly ScoredColumn[] => [
  ...groups.map(({ field, label }, at) => column(field, "SCORE", label, ({ points }) => plain(points[at] ?? null))),
  column("points.total", "SCORE", { vi: "Tổng số điểm", en: "Total" }, ({ total }) => plain(total)),
  column("band", "TEXT", { vi: "Khung điểm", en: "Band of the points" }, ({ band }) => band),
  column("tier", "TEXT", { vi: "Mức xếp loại", en: "Tier" }, ({ tier }) => tier),
  column(
    "against",
    "TEXT",
    { vi: "Vì sao không cao hơn một bậc", en: "Why not one tier higher" },
    ({ against }) => against,
  ),
];

const plain = (points: number | null): string | null => (points === null ? null : String(points));

/** The sheets of a page in the reader's language, by classification. */
async function scoredIn(
  tx: Tx,
  view: TableView,
  found: readonly Found[],
  locale: Locale,
): Promise<Map<string, Scored>> {
  const ids = found.map(({ id }) => id);
  const scored = await scoredOrganisations(tx, view.year, ids);
  return new Map([...scored].map(([id, organisation]) => [id, inWords(organisation, view, locale)]));
}

function inWords({ sheet, tier, against }: ScoredOrganisation, view: TableView, locale: Locale): Scored {
  const name = (rank: QualityTier | null) => rank && tierNamesOf(view, "ORG")[rank][locale];
  return {
    points: sheet?.groups.map(({ points }) => points) ?? [],
    total: sheet?.total ?? null,
    band: name(sheet?.band ?? null),
    tier: name(tier),
    against: against.map(({ message }) => message[locale]).join(" "),
  };
}

interface Found {
  readonly id: string;
  readonly organisationId: number;
  readonly label: string;
  readonly hasChildren: boolean;
  /** From the root down: a đảng bộ stands before its cells. */
  readonly path: number[];
}

const readPage = (
  tx: Tx,
  { organisation: { id, year }, level, first }: Asked,
  key: number[] | null,
): Promise<Found[]> => rows(tx, pageSql, [year, id, level, key, pageSize(first) + 1]);

const live = `
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and c.subject_kind = 'ORG' and c.state <> 'CANCELLED' and o.ancestors @> array[$2::int]
    and ($3::text is null or o.level = $3)`;

const pageSql = `
  select c.id::text as id, o.organisation_id as "organisationId", o.name as label, o.child_count > 0 as "hasChildren", o.ancestors as path
  ${live} and ($4::int[] is null or o.ancestors > $4::int[])
  order by o.ancestors limit $5`;

const countSql = `select count(*)::int as count ${live}`;
