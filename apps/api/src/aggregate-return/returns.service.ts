import {
  beyondOf,
  type ColumnDifference,
  knownOf,
  type ReturnFigures,
  reconcile,
  sumOfFigures,
} from "@xep-loai/domain";
import { z } from "zod";
import { type Child, keyOfChild } from "../organisation/child-page.service.ts";
import { type Ref, standing } from "../organisation/standing.service.ts";
import { cursorKey, intKey, type PageRequest, pageOf } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { ofReturn } from "./of-return.service.ts";
import { returnObstacle } from "./return-obstacle.ts";
import type { ReturnCause, ReturnDifference, ReturnRow, ReturnTable } from "./return-table.type.ts";
import { type AskedReturns, type UnitFigures, type UnitsBelow, unitsBelow } from "./returning-units.service.ts";
import { shownFigures, shownReturn } from "./stored-return.ts";

export interface ReturnsInput extends AskedReturns, PageRequest {
  readonly organisationId: string;
}

/** The returns at an organisation and directly below it, beside what the counters say, and whether the sums hold. */
export async function returns(tx: Tx, viewer: Viewer, input: ReturnsInput, asOf: Date): Promise<ReturnTable | Refused> {
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const key = cursorKey(input.after, childKey);
  if (isRefused(key)) return key;
  const below = await unitsBelow(tx, organisation.id, input);
  const { unit, children } = below;
  const rest = key === null ? children : children.filter((child) => isAfter(keyOfChild(child), key));
  const page = pageOf(rest, input.first, keyOfChild, (child) => rowOf(child, below));
  const { year, subjectKind, decidedOnly } = input;
  return {
    ...{ organisation, year, subjectKind, decidedOnly, asOf },
    ...sideBySide(unit, below),
    ...(await ofReturn(tx, organisation, subjectKind)),
    own: unit.own && shownFigures(unit.own),
    sum: shownFigures(sumOfFigures([unit.own, ...children.map(knownOf)])),
    differences: unit.returned === null ? [] : differencesOf(unit.returned, unit.own, children),
    rows: page.nodes,
    nextCursor: page.nextCursor,
    rowCount: children.length,
    obstacle: await returnObstacle(tx, viewer, organisation, asOf),
  };
}

const childKey = z.tuple([intKey, intKey]);

const isAfter = ([order, id]: readonly [number, number], [lastOrder, lastId]: readonly [number, number]): boolean =>
  order > lastOrder || (order === lastOrder && id > lastId);

function sideBySide(unit: UnitFigures, below: UnitsBelow): Omit<ReturnRow, "organisation" | "childCount"> {
  const difference = beyondOf(unit);
  return {
    returned: unit.stored && shownReturn(unit.stored),
    counted: unit.counted && shownFigures(unit.counted),
    gathered: unit.gathered && shownFigures(unit.gathered),
    difference: difference && shownFigures(difference),
    addsUp: addsUp(unit, below.childrenOf(unit.id)),
  };
}

const addsUp = ({ returned, own }: UnitFigures, children: readonly UnitFigures[]): boolean | null =>
  returned === null || children.length === 0 ? null : reconcile(returned, own, children).length === 0;

const rowOf = (child: Child & UnitFigures, below: UnitsBelow): ReturnRow => ({
  organisation: child,
  childCount: child.childCount,
  ...sideBySide(child, below),
});

/** Of a unit without subordinates there is nothing to add up. */
function differencesOf(
  returned: ReturnFigures,
  own: ReturnFigures | null,
  children: readonly (Ref & UnitFigures)[],
): ReturnDifference[] {
  const refs = new Map(children.map((child) => [child.id, child]));
  const found = children.length === 0 ? [] : reconcile(returned, own, children);
  return found.map((difference) => ({ ...difference, causes: causesIn(difference, refs) }));
}

const mostCauses = 20;

const causesIn = ({ causes }: ColumnDifference, refs: ReadonlyMap<number, Ref>): ReturnCause[] =>
  causes.slice(0, mostCauses).flatMap(({ id, ...cause }) => {
    const organisation = refs.get(id);
    return organisation === undefined ? [] : [{ organisation, ...cause }];
  });
