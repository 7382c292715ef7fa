import { levelLabels } from "../labels.ts";
import type { Text } from "../rule/finding.ts";
import type { Level } from "../vocabulary/organisation.ts";

/** What the total of a summary table sums: everything below, or the organisations of one level alone. */
export function totalLabel(level: Level | null): Text {
  if (level === null) return { vi: "Tổng cộng", en: "Total" };
  const { vi, en } = levelLabels[level];
  return { vi: `Tổng cộng các ${vi.charAt(0).toLowerCase()}${vi.slice(1)}`, en: `Total: ${en}` };
}
