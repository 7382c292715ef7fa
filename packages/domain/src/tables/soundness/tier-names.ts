import { tierLabels, tierShortLabels } from "../../labels.ts";
import type { Text } from "../../rule/finding.ts";
import type { QualityTier } from "../../vocabulary/tier.ts";
import type { PrintedTable } from "./printed-table.ts";

/** KH 57, II.B.1: what organisations were called in 2016 (rules.md 4.4 says which rank is which). */
const organisations2016: Readonly<Record<QualityTier, Text>> = {
  ...tierLabels,
  EXCELLENT: { vi: "Trong sạch, vững mạnh", en: "Clean and strong" },
  NOT_COMPLETED: { vi: "Yếu kém", en: "Weak" },
};

const organisations2016Short: Readonly<Record<QualityTier, Text>> = {
  ...tierShortLabels,
  EXCELLENT: { vi: "TSVM", en: "Clean and strong" },
  NOT_COMPLETED: { vi: "Yếu kém", en: "Weak" },
};

type Named = Pick<PrintedTable, "regime" | "subject">;

const isOrganisation2016 = ({ regime, subject }: Named): boolean => regime === "POINTS_2016" && subject === "ORG";

/** What the tiers of such a table are called. */
export const tierNamesIn = (table: Named): Readonly<Record<QualityTier, Text>> =>
  isOrganisation2016(table) ? organisations2016 : tierLabels;

/** What they are called where there is little room. */
export const tierShortNamesIn = (table: Named): Readonly<Record<QualityTier, Text>> =>
  isOrganisation2016(table) ? organisations2016Short : tierShortLabels;
