import { type Regime, regimeLabels } from "@xep-loai/domain";
import { registerLabelled } from "./labelled-enum.ts";

/** Regimes as an enum of the schema; the domain tells them by its rule sets. */
export const RegimeEnum = {
  POINTS_2016: "POINTS_2016",
  TIERS_2019: "TIERS_2019",
  POINTS_2025: "POINTS_2025",
  NOT_HELD: "NOT_HELD",
} as const satisfies { [R in Regime]: R };

registerLabelled(RegimeEnum, "Regime", "Kind of rules a year is rated under (rules.md 4.3).", regimeLabels);
