import type { Choice } from "../forms/field.ts";
import type { Text } from "../rule/finding.ts";

/** Where on the page a fact is asked for; in the order of the page. */
export const FactSection = {
  CRITERIA: "CRITERIA",
  POINTS: "POINTS",
  TASKS: "TASKS",
  PEERS: "PEERS",
  DISCIPLINE: "DISCIPLINE",
  OTHER: "OTHER",
} as const;
export type FactSection = (typeof FactSection)[keyof typeof FactSection];

/** What fits in one cell of a list of facts. */
export type FactCell =
  | { readonly kind: "YES_NO" }
  /** From 0 to `max` in steps of `step`; `max` null: no upper end. */
  | { readonly kind: "NUMBER"; readonly max: number | null; readonly step: number }
  | { readonly kind: "CHOICE"; readonly choices: readonly Choice[] }
  | { readonly kind: "DATE" }
  | { readonly kind: "LINE" };

/** One column of a list of facts. */
export interface FactColumn {
  /** Key in the row. */
  readonly name: string;
  readonly label: Text;
  readonly input: FactCell;
  /** A row without it cannot be kept. */
  readonly required: boolean;
}

/** How a fact is asked for. */
export type FactInput =
  | FactCell
  /** Several of the choices. */
  | { readonly kind: "CHOICES"; readonly choices: readonly Choice[] }
  /** Rows; `single`: one or none. */
  | { readonly kind: "LIST"; readonly columns: readonly FactColumn[]; readonly single: boolean };

/** A fact somebody enters of a subject; what the database knows by itself is not asked for. */
export interface FactField {
  /** Path in the facts, e.g. `targets.done`, `levels.I.1`: the name of the box is one step. */
  readonly path: readonly string[];
  readonly label: Text;
  readonly section: FactSection;
  readonly input: FactInput;
}
