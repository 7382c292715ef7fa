import {
  type NotRatedReason,
  noTierLabels,
  notRatedReasonLabels,
  type SubjectKind,
  subjectKindLabels,
} from "@xep-loai/domain";
import { idsAtLevel } from "../organisation/level-page.service.ts";
import type { TierGroup } from "../statistics/tier-breakdown.type.ts";
import { type UnratedCount, unratedAt, unratedBelow } from "../statistics/unrated-counts.service.ts";
import { levelsBelow } from "./levels-below.ts";
import type { SummarySource } from "./summary-source.ts";
import { type Column, cellsOf } from "./table-column.type.ts";
import { treeRows } from "./tree-source.ts";

/** What is asked for as a group: nobody by name. */
export const inNumbers: TierGroup = { value: "COUNTS", label: { vi: "Chỉ số lượng", en: "Numbers alone" } };

type CountColumn = Column<readonly UnratedCount[]>;

/** Why subjects of a kind may have no tier. */
const reasons: Readonly<Record<SubjectKind, readonly NotRatedReason[]>> = {
  ORG: ["NEWLY_FOUNDED"],
  MEMBER: ["EXEMPT", "SUSPENDED", "NEWLY_ADMITTED"],
  COLLECTIVE: ["NEWLY_FOUNDED"],
  LEADER: ["EXEMPT", "SUSPENDED", "NEWLY_ADMITTED"],
};

const columnOf = (kind: SubjectKind, outcome: UnratedCount["outcome"]): CountColumn => ({
  key: `${kind}.${outcome}`,
  label: outcome === "PENDING" ? noTierLabels.PENDING : notRatedReasonLabels[outcome],
  parent: subjectKindLabels[kind],
  kind: "COUNT",
  cell: (counts) =>
    String(
      counts
        .filter((each) => each.kind === kind && each.outcome === outcome)
        .reduce((sum, { count }) => sum + count, 0),
    ),
});

const columns: readonly CountColumn[] = (Object.entries(reasons) as [SubjectKind, NotRatedReason[]][]).flatMap(
  ([kind, of]) => [...of, "PENDING" as const].map((outcome) => columnOf(kind, outcome)),
);

const rows = treeRows({
  async below(tx, { organisation: { year }, decidedOnly }, ids) {
    const counts = await unratedBelow(tx, year, ids, decidedOnly);
    return (id) => cellsOf(columns, counts(id));
  },
  async atLevel(tx, { decidedOnly }, at) {
    const ids = await idsAtLevel(tx, at);
    return cellsOf(columns, ids.flatMap(await unratedBelow(tx, at.year, ids, decidedOnly)));
  },
  async own(tx, { organisation: { year, id }, decidedOnly }) {
    const counts = await unratedAt(tx, year, id, decidedOnly);
    return counts.length === 0 ? null : cellsOf(columns, counts);
  },
});

/** How many of each kind have no tier and why, by direct subordinate: no person is named. */
export const unratedInNumbers = ({ groups, counted, ...named }: SummarySource): SummarySource => ({
  id: named.id,
  title: { vi: "Số không xếp loại, chưa xếp loại", en: "How many are not rated or still to be rated" },
  rowHeading: { vi: "Tổ chức đảng", en: "Party organisation" },
  columns,
  counted,
  groups,
  levels: levelsBelow,
  ...rows,
});
