import { sectorLabels } from "./labels.ts";
import { reviewedCollectiveLabels } from "./review/review-labels.ts";
import type { Text } from "./rule/finding.ts";
import type { ReviewedCollectiveKind } from "./vocabulary/reviewed-collective.ts";
import type { Sector } from "./vocabulary/sector.ts";

/** What collectives counted together are called: their kind and, where one is recorded, their sector (rules-2025.md 3.13.3). */
export function collectiveGroupLabel(group: string): Text {
  const [kind, sector] = group.split("/") as [ReviewedCollectiveKind, Sector?];
  const name = reviewedCollectiveLabels[kind];
  if (sector === undefined) return name;
  const { vi, en } = sectorLabels[sector];
  return { vi: `${name.vi} – ${vi}`, en: `${name.en} – ${en}` };
}
