import type { Document } from "./document.ts";
import type { Override, RestatedRule } from "./override.ts";

/** A value a document states although it may not: the upper value is used (`ENGINE.UPPER_WINS`). */
export interface RefusedOverride<Numbers> {
  readonly document: Document;
  readonly override: Override<Numbers>;
}

/** What the documents of a chain made of the one at its head. */
export interface Layers<Numbers> {
  /** The documents below the first, from the upper to the lower. */
  readonly documents: readonly Document[];
  /** The last document that set a parameter, by the parameter's id; none: the first of the chain. */
  readonly sources: ReadonlyMap<string, RefusedOverride<Numbers>>;
  readonly refused: readonly RefusedOverride<Numbers>[];
  /** The wording in force where a lower document says a rule anew, by the id of the upper rule. */
  readonly restated: ReadonlyMap<string, RestatedRule>;
  /** Ids of rules only the lower documents know. */
  readonly added: ReadonlySet<string>;
}

/** A document that stands alone. */
export const noLayers: Layers<never> = {
  documents: [],
  sources: new Map(),
  refused: [],
  restated: new Map(),
  added: new Set(),
};
