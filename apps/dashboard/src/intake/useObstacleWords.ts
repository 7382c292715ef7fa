import { useCallback } from "react";
import { useText } from "../i18n/useText.ts";
import type { IntakeObstacle } from "../providers/queries/intakes.ts";

/** Why an act on a workbook is not open; null: it is. */
export function useObstacleWords(): (obstacle: IntakeObstacle | null) => string | null {
  const text = useText();
  return useCallback((obstacle) => obstacle && text(`intakes.obstacle.${obstacle}`), [text]);
}
