import { type FiguresOfUnit, figuresInColumns, type ReturnFigures, type SubjectKind } from "@xep-loai/domain";
import type { Child } from "../organisation/child-page.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { countersOf, placesOf } from "../statistics/counters.service.ts";
import { breakdownOf, type CountedOutcome } from "../statistics/figures.service.ts";
import { gatheredBelow } from "./gathered.service.ts";
import { figuresOfReturn, returnJson, type StoredReturn } from "./stored-return.ts";

/** Which figures are set side by side. */
export interface AskedReturns {
  readonly year: number;
  readonly subjectKind: SubjectKind;
  readonly decidedOnly: boolean;
}

/** A unit with what holds of its reports and what was counted; null: nothing. */
export interface UnitFigures extends FiguresOfUnit {
  readonly id: number;
  readonly stored: StoredReturn | null;
  /** Of its own subjects alone. */
  readonly own: ReturnFigures | null;
}

/** The direct subordinates of a unit in official order, and those of each subordinate that reported. */
export interface UnitsBelow {
  readonly unit: UnitFigures;
  readonly children: readonly (Child & UnitFigures)[];
  readonly childrenOf: (id: number) => readonly UnitFigures[];
}

/** Both figures of a unit and of what lies directly below it and its reporting subordinates, in three statements. */
export async function unitsBelow(tx: Tx, id: number, asked: AskedReturns): Promise<UnitsBelow> {
  const { year, subjectKind } = asked;
  const found = await rows<Found>(tx, unitsSql, [year, id, subjectKind]);
  const ids = found.map((each) => each.id);
  const counting = { subjectKind, group: null };
  const { own: alone, below } = await countersOf(tx, placesOf([year], ids), counting);
  const gathered = await gatheredBelow(tx, id, ids, asked);
  const units = found.map((each) => ({
    ...each,
    returned: each.stored && figuresOfReturn(each.stored),
    counted: inColumns(below(each.id, year), asked),
    gathered: gathered.get(each.id) ?? null,
    own: inColumns(alone(each.id, year), asked),
  }));
  const byParent = Map.groupBy(units, ({ parentId }) => parentId);
  const unit = units.find((each) => each.id === id) as UnitFigures;
  return { unit, children: byParent.get(id) ?? [], childrenOf: (parent) => byParent.get(parent) ?? [] };
}

interface Found extends Child {
  readonly parentId: number | null;
  readonly stored: StoredReturn | null;
}

function inColumns(counted: readonly CountedOutcome[], asked: AskedReturns): ReturnFigures | null {
  return counted.length === 0 ? null : figuresInColumns(breakdownOf(counted, asked));
}

/** The returns that hold. */
const held = `aggregate_return r on r.year = o.year and r.organisation_id = o.organisation_id and r.subject_kind = $3 and r.state = 'SUBMITTED'`;

const unitsSql = `
  with child as materialized (
    select o.organisation_id, r.id is not null as reported
      from organisation_year o left join ${held} where o.year = $1 and o.parent_id = $2)
  select o.organisation_id as id, o.parent_id as "parentId", o.name, o.kind, o.level, o.official_order as "officialOrder",
         o.child_count as "childCount", o.rule_set_id as "ruleSetId", case when r.id is not null then ${returnJson} end as stored
    from organisation_year o left join ${held}
   where o.year = $1 and (o.organisation_id = $2 or o.parent_id = $2
     or o.parent_id in (select organisation_id from child where reported))
   order by o.official_order, o.organisation_id`;
