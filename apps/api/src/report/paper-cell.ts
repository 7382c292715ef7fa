import type { Locale } from "../shared/viewer.ts";
import { shownCell } from "./shown-cell.ts";
import type { Heading, SummaryColumnKind } from "./table-column.type.ts";

const count = new Set<SummaryColumnKind>(["COUNT", "CHANGE"]);
const decimal = new Set<SummaryColumnKind>(["PERCENT", "POINTS", "SCORE"]);

/** A cell as paper shows it: «1.234» and «33,3»; the heading says of what. */
export function paperCell(column: Heading, cell: string | null, locale: Locale): string {
  const shown = shownCell(column, cell, locale);
  if (shown === "") return shown;
  if (count.has(column.kind)) return signOf(shown) + whole[locale].format(Math.abs(Number(shown)));
  return decimal.has(column.kind) && locale === "vi" ? shown.replace(".", ",") : shown;
}

/** A change says its sign as it is stored. */
const signOf = (shown: string): string => (/^[+-]/.test(shown) && Number(shown) !== 0 ? shown.charAt(0) : "");

const whole = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-GB") } as const;
