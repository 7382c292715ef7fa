import { collectiveGroupLabel, noTierLabels, tierNamesOf, totalLabel } from "@xep-loai/domain";
import { z } from "zod";
import { cursorKey, intKey, pageOf, pageSize, textKey } from "../shared/page.ts";
import { isRefused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { type Counting, countersAt, countersAtLevel, countersBelow } from "../statistics/counters.service.ts";
import { type Counted, figuresOf } from "../statistics/figures.service.ts";
import {
  type GroupPlace,
  type GroupPlaces,
  groupPlaceCount,
  groupPlacesAfter,
  keyOfGroupPlace,
} from "../statistics/group-places.service.ts";
import type { TierFigures } from "../statistics/tier-figures.type.ts";
import { groupsBelow } from "../statistics/tier-group.service.ts";
import { levelsBelow } from "./levels-below.ts";
import type { Asked, SourceOf, TableView } from "./summary-source.ts";
import { type Column, cellsOf, type TableRow } from "./table-column.type.ts";
import { countColumn, pendingColumn, ratedColumn, reasonColumn, tierColumns, totalColumn } from "./tier-columns.ts";
import { tiersCounted } from "./tier-counted.ts";

const subjectKind = "COLLECTIVE";

/** Collectives of one kind at one place; null: of every kind. */
interface OfKind extends TierFigures {
  readonly kind: string | null;
}

/** rules.md 6.2: kind × unit, else as R1. */
const columnsOf = (year: TableView): readonly Column<OfKind>[] => [
  {
    key: "kind",
    label: { vi: "Loại tập thể", en: "Kind of collective" },
    parent: null,
    kind: "PASSAGE",
    cell: kindCell,
  },
  totalColumn({ vi: "Tổng số tập thể", en: "Collectives" }),
  ratedColumn,
  countColumn("notRated", { vi: "Tổng số", en: "All" }, ({ notRated }) => notRated, noTierLabels.NOT_RATED),
  reasonColumn("NEWLY_FOUNDED", noTierLabels.NOT_RATED),
  pendingColumn,
  ...tierColumns(tierNamesOf(year, subjectKind)),
];

const kindCell = ({ kind }: OfKind): string | null => kind;

/** R3, collectives by tier: each kind at the organisation itself, then at each direct subordinate or at each of a level. */
export const r3: SourceOf = (view) => {
  const columns = columnsOf(view);
  const cells = (counted: Counted[], kind: string | null, { decidedOnly }: Asked) =>
    cellsOf(columns, { ...figuresOf(counted, { subjectKind, decidedOnly }), kind });

  function rowOf(place: Pick<GroupPlace, "id" | "name" | "childCount" | "group">, counted: Counted[], asked: Asked) {
    const { id, name, childCount, group } = place;
    const ofGroup = counted.filter((each) => each.group === group);
    const kind = collectiveGroupLabel(group)[asked.locale];
    return {
      key: `${id} ${group}`,
      label: name,
      organisationId: id,
      hasChildren: childCount > 0,
      cells: cells(ofGroup, kind, asked),
    };
  }

  async function ownRows(tx: Tx, asked: Asked): Promise<TableRow[]> {
    const { id, name, year } = asked.organisation;
    const own = await countersAt(tx, year, id, counting(asked));
    const groups = [...new Set(own.map(({ group }) => group))].sort();
    return groups.map((group) => rowOf({ id, name, childCount: 0, group }, own, asked));
  }

  return {
    id: "R3",
    title: { vi: "Kết quả xếp loại chất lượng tập thể lãnh đạo, quản lý", en: "Leadership collectives by tier" },
    rowHeading: { vi: "Tổ chức đảng", en: "Party organisation" },
    columns,
    counted: tiersCounted,
    groups: (tx, { organisation: { id, year } }) => groupsBelow(tx, year, id, subjectKind),
    levels: levelsBelow,
    async total(tx, asked) {
      const { id } = asked.organisation;
      return {
        key: "total",
        label: totalLabel(asked.level)[asked.locale],
        organisationId: asked.level === null ? id : null,
        hasChildren: false,
        cells: cells(await countedIn(tx, asked), null, asked),
      };
    },
    async page(tx, asked) {
      const key = cursorKey(asked.after, z.tuple([intKey, intKey, textKey]));
      if (isRefused(key)) return key;
      const { organisation, first } = asked;
      const places = await groupPlacesAfter(tx, placesOf(asked), counting(asked), key, pageSize(first) + 1);
      const ids = places.map(({ id }) => id);
      const below = await countersBelow(tx, [organisation.year], ids, counting(asked));
      const page = pageOf(places, first, keyOfGroupPlace, (at) => rowOf(at, below(at.id, organisation.year), asked));
      return key === null && asked.level === null
        ? { ...page, nodes: [...(await ownRows(tx, asked)), ...page.nodes] }
        : page;
    },
    rowCount: (tx, asked) => groupPlaceCount(tx, placesOf(asked), counting(asked)),
  };
};

const placesOf = ({ organisation: { id, year }, level }: Asked): GroupPlaces => ({ id, year, level });

/** Of all places together. */
async function countedIn(tx: Tx, asked: Asked): Promise<Counted[]> {
  const { id, year } = asked.organisation;
  const { level } = asked;
  if (level !== null) return countersAtLevel(tx, { year, below: id, level }, counting(asked));
  return (await countersBelow(tx, [year], [id], counting(asked)))(id, year);
}

const counting = ({ group }: Asked): Counting => ({ subjectKind, group });
