import { sectorLabels } from "./labels.ts";
import { reviewedCollectiveLabels } from "./review/review-labels.ts";
import type { Text } from "./rule/finding.ts";
import type { ReviewedCollectiveKind } from "./vocabulary/reviewed-collective.ts";
import type { Sector } from "./vocabulary/sector.ts";

/** What collectives counted together are called: their kind and, where one is recorded, their sector (rules-2025.md 3.13.3). */
export const collectiveGroupLabel = (group: string): Text =>
  withSectorOf(group, reviewedCollectiveLabels[group.split("/")[0] as ReviewedCollectiveKind]);

/** A name with the sector the group ends in, where it does: leaders of equivalent titles have one as collectives have. */
export function withSectorOf(group: string, name: Text): Text {
  const [, sector] = group.split("/") as [string, Sector?];
  if (sector === undefined) return name;
  const { vi, en } = sectorLabels[sector];
  return { vi: `${name.vi} – ${vi}`, en: `${name.en} – ${en}` };
}
