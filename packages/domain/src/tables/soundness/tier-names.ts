import { tierLabels } from "../../labels.ts";
import type { Text } from "../../rule/finding.ts";
import type { QualityTier } from "../../vocabulary/tier.ts";
import type { PrintedTable } from "./printed-table.ts";

/** KH 57, II.B.1: what organisations were called in 2016 (rules.md 4.4 says which rank is which). */
const organisations2016: Readonly<Record<QualityTier, Text>> = {
  ...tierLabels,
  EXCELLENT: { vi: "Trong sạch, vững mạnh", en: "Clean and strong" },
  NOT_COMPLETED: { vi: "Yếu kém", en: "Weak" },
};

/** What the tiers of such a table are called. */
export const tierNamesIn = ({
  regime,
  subject,
}: Pick<PrintedTable, "regime" | "subject">): Readonly<Record<QualityTier, Text>> =>
  regime === "POINTS_2016" && subject === "ORG" ? organisations2016 : tierLabels;
