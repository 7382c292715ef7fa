import {
  type NotRatedReason,
  noTierLabels,
  notRatedReasonLabels,
  type QualityTier,
  type Text,
  tiersHighestFirst,
} from "@xep-loai/domain";
import type { TierFigures } from "../statistics/tier-figures.type.ts";
import type { Column } from "./table-column.type.ts";

type TierColumn = Column<TierFigures>;
type TierNames = Readonly<Record<QualityTier, Text>>;

/** A column that counts. */
export function countColumn(
  key: string,
  label: Text,
  count: (figures: TierFigures) => number,
  parent: Text | null = null,
): TierColumn {
  return { key, label, parent, kind: "COUNT", cell: (figures) => String(count(figures)) };
}

export const totalColumn = (label: Text): TierColumn => countColumn("total", label, ({ total }) => total);

export const ratedColumn = countColumn("rated", { vi: "Được xếp loại", en: "Rated" }, ({ rated }) => rated);

export const pendingColumn = countColumn("pending", noTierLabels.PENDING, ({ pending }) => pending);

/** Those without a tier for one reason. */
export const reasonColumn = (reason: NotRatedReason, parent: Text | null = null): TierColumn =>
  countColumn(reason, notRatedReasonLabels[reason], (figures) => reasonCount(figures, reason), parent);

const reasonCount = ({ notRatedByReason }: TierFigures, reason: NotRatedReason): number =>
  notRatedByReason.find((counted) => counted.reason === reason)?.count ?? 0;

/** Number and percent of those rated, for each tier under its own heading: the name it had in the year. */
export const tierColumns = (names: TierNames): readonly TierColumn[] =>
  tiersHighestFirst.flatMap((tier) => [
    countColumn(
      `${tier}.count`,
      { vi: "Số lượng", en: "Number" },
      (figures) => share(figures, tier).count,
      names[tier],
    ),
    percentColumn(tier, names[tier]),
  ]);

function percentColumn(tier: QualityTier, name: Text): TierColumn {
  const label = { vi: "Tỷ lệ %", en: "Percent" };
  return {
    key: `${tier}.percent`,
    label,
    parent: name,
    kind: "PERCENT",
    shareOf: { part: `${tier}.count`, whole: "rated" },
    cell: (figures) => share(figures, tier).percent,
  };
}

function share({ tiers }: TierFigures, tier: QualityTier): TierFigures["tiers"][number] {
  return tiers.find((of) => of.tier === tier) ?? { tier, count: 0, percent: null };
}
