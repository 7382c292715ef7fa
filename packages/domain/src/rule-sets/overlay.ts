import type { Document } from "./document.ts";
import type { Override, RestatedRule } from "./override.ts";
import type { Parameters2019 } from "./rule-set.ts";

/** A lower document of the regime TIERS_2019: only what differs from the documents above it. */
export interface Overlay extends Document {
  readonly overrides: readonly Override<Parameters2019>[];
  readonly restated: readonly RestatedRule[];
  /** Rules of its own: those no upper document has, and those asked in the place of upper ones (`OwnRule`). */
  readonly adds: readonly string[];
}
