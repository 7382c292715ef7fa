import { explainReturnShare, type SubjectKind } from "@xep-loai/domain";
import { shareAt } from "../aggregate-return/return-share.service.ts";
import type { Tx } from "../shared/tx.ts";
import { type Counting, countersAt, countersAtLevel, countersBelow } from "../statistics/counters.service.ts";
import { type Counted, figuresOf } from "../statistics/figures.service.ts";
import type { TierFigures } from "../statistics/tier-figures.type.ts";
import { groupsBelow } from "../statistics/tier-group.service.ts";
import { levelsBelow } from "./levels-below.ts";
import type { Asked, SummarySource } from "./summary-source.ts";
import { type Column, cellsOf } from "./table-column.type.ts";
import { tiersCounted } from "./tier-counted.ts";
import { treeRows } from "./tree-source.ts";

interface TierTable extends Pick<SummarySource, "id" | "title"> {
  readonly subjectKind: SubjectKind;
  readonly columns: readonly Column<TierFigures>[];
}

/** A table of tiers by the tree. */
export function tierSource({ subjectKind, columns, ...table }: TierTable): SummarySource {
  const counting = ({ group }: Asked): Counting => ({ subjectKind, group });
  const cells = (outcomes: Counted[], { decidedOnly }: Asked) =>
    cellsOf(columns, figuresOf(outcomes, { subjectKind, decidedOnly }));

  const rows = treeRows({
    async below(tx, asked, ids) {
      const { year } = asked.organisation;
      const counters = await countersBelow(tx, [year], ids, counting(asked));
      return (id) => cells(counters(id, year), asked);
    },
    async atLevel(tx, asked, at) {
      return cells(await countersAtLevel(tx, at, counting(asked)), asked);
    },
    async own(tx, asked) {
      const { id, year } = asked.organisation;
      const own = await countersAt(tx, year, id, counting(asked));
      return own.length === 0 ? null : cells(own, asked);
    },
  });

  const groups = (tx: Tx, { organisation: { id, year } }: Asked) => groupsBelow(tx, year, id, subjectKind);

  /** Returns tell nothing of a group by itself. */
  const note = async (tx: Tx, { organisation, group, level }: Asked) =>
    group === null && level === null
      ? explainReturnShare(await shareAt(tx, organisation, subjectKind), subjectKind)
      : null;

  return { ...table, ...rows, rowHeading, columns, counted: tiersCounted, groups, levels: levelsBelow, note };
}

const rowHeading = { vi: "Tổ chức đảng", en: "Party organisation" };
