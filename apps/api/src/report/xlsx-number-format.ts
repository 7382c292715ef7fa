import type { Locale } from "../shared/viewer.ts";
import type { SummaryColumnKind } from "./table-column.type.ts";

type Formats = Readonly<Record<SummaryColumnKind, string>>;

const english: Formats = {
  COUNT: "#,##0",
  PERCENT: "0.0 %",
  TEXT: "@",
  PASSAGE: "@",
  STATUS: "@",
  CHANGE: "+#,##0;-#,##0;0",
  POINTS: "+0.0;-0.0;0.0",
  SCORE: "0.0",
};

/** «1.234» and «33,3 %»: 042A is Vietnamese (MS-LCID), so that a spreadsheet set to another language shows them so too. */
const vietnamese: Formats = {
  ...english,
  COUNT: "[$-42A]#,##0",
  PERCENT: "[$-42A]0.0 %",
  CHANGE: "[$-42A]+#,##0;-#,##0;0",
  POINTS: "[$-42A]+0.0;-0.0;0.0",
  SCORE: "[$-42A]0.0",
};

/** How numbers are shown, by what a column holds. */
export const numberFormats: Readonly<Record<Locale, Formats>> = { vi: vietnamese, en: english };
