import type { Level, OrganisationKind, Regime } from "@xep-loai/domain";
import { numberOf } from "../shared/id.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";

/** An organisation as it stands in the tree of a year. */
export interface Standing {
  readonly id: number;
  readonly year: number;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly level: Level;
  /** From the root to itself, those the viewer does not see included; names come from `refsOf` alone. */
  readonly ancestors: number[];
  readonly officialNumber: string | null;
  readonly childCount: number;
  readonly ruleSetId: string;
  /** Of the year; in a part of the tree its rules may not hold. */
  readonly regime: Regime;
}

/** The organisation in the tree of the year, where the viewer sees it. */
export async function standing(tx: Tx, year: number, id: string): Promise<Standing | Refused> {
  const found = await firstRow<{ held: boolean; organisation: Standing | null }>(tx, standingSql, [year, numberOf(id)]);
  if (found?.held !== true) return refuse("YEAR_NOT_HELD");
  return found.organisation ?? refuse("NOT_FOUND");
}

/** The organisation in the tree of the newest year, where the viewer sees it. */
export async function standingNow(tx: Tx, id: string): Promise<Standing | Refused> {
  const newest = await firstRow<{ year: number | null }>(tx, "select max(year) as year from cycle");
  return standing(tx, newest?.year ?? 0, id);
}

export interface Ref {
  readonly id: number;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly level: Level;
}

/** SQL: an organisation `o` of a year's tree as a `Ref`. */
export const refColumn = "json_build_object('id', o.organisation_id, 'name', o.name, 'kind', o.kind, 'level', o.level)";

/** Whether the year is held at all. */
export const isHeld = async (tx: Tx, year: number): Promise<boolean> =>
  (await firstRow(tx, "select from cycle where year = $1", [year])) !== undefined;

/** Names, in the year's tree, of those organisations the viewer sees; one statement for all. */
export async function refsOf(tx: Tx, year: number, ids: readonly number[]): Promise<Map<number, Ref>> {
  const found = await rows<Ref>(
    tx,
    `select organisation_id as id, name, kind, level from organisation_year
      where year = $1 and organisation_id = any($2::int[])`,
    [year, [...new Set(ids)]],
  );
  return new Map(found.map((ref) => [ref.id, ref]));
}

/** The path from the viewer's own root to the organisation: what lies above is not seen. */
export const pathOf = (ancestors: readonly number[], refs: ReadonlyMap<number, Ref>): Ref[] =>
  ancestors.flatMap((id) => refs.get(id) ?? []);

const standingSql = `
  select exists (select from cycle where year = $1) as held,
         (select json_build_object('id', o.organisation_id, 'year', o.year, 'name', o.name, 'kind', o.kind, 'level', o.level,
                                   'ancestors', o.ancestors, 'officialNumber', o.official_number,
                                   'childCount', o.child_count, 'ruleSetId', o.rule_set_id, 'regime', y.regime)
            from organisation_year o join cycle y on y.year = o.year where o.year = $1 and o.organisation_id = $2::int) as organisation`;
