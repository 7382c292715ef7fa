import type { Document } from "./document.ts";
import type { Override, RestatedRule } from "./override.ts";
import type { Parameters2019 } from "./rule-set.ts";
import type { Parameters2025 } from "./rule-set-2025.ts";

/** A lower document of one regime: only what differs from the documents above it. */
export interface OverlayOf<Numbers> extends Document {
  readonly overrides: readonly Override<Numbers>[];
  readonly restated: readonly RestatedRule[];
  /** Rules of its own: those no upper document has, and those asked in the place of upper ones (`OwnRule`). */
  readonly adds: readonly string[];
}

/** A lower document of the regime TIERS_2019. */
export type Overlay = OverlayOf<Parameters2019>;

/** A lower document of the regime POINTS_2025. */
export interface Overlay2025 extends OverlayOf<Parameters2025> {
  readonly regime: "POINTS_2025";
}

export type AnyOverlay = Overlay | Overlay2025;

export const isOverlay2025 = (overlay: AnyOverlay): overlay is Overlay2025 => "regime" in overlay;
