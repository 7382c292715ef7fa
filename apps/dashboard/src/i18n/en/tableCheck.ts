import type { tableCheck as vi } from "../vi/tableCheck.ts";

export const tableCheck: typeof vi = {
  title: "Check figures",
  lead: "Does a summary table add up: tiers, number rated, percentages, rounding? The figures do not leave the browser.",
  paste: "Paste a summary table (copied from Word, Excel, a web page or a CSV file)",
  placeholder:
    "One unit per line below a line of heads: Đơn vị, Tổng số, Được xếp loại, HTXSNV, Tỷ lệ, HTTNV, Tỷ lệ …\nOr one figure per line, for example “Tổng số: 41”, “HTTNV: 15 (36,6 %)”.",
  upload: "Choose an .xlsx, .csv or .txt file",
  example: "Try an example",
  source: "Results of 2015 as the District Committee of Tân Yên published them at %{source}",
  clear: "Clear",
  noTable:
    "No table is found: it needs two columns at least, a line of heads and a line of figures. Copy the whole table again, or choose a file.",
  noCounts: "No column holds the number at a tier. Choose what the columns above mean.",
  twice: "Two columns are both taken for “%{meaning}”. Choose another meaning for one of them, or “Ignore”.",
  fileProblems: {
    TOO_LARGE:
      "The file is larger than 5 MB. Save the sheet with the table by itself and choose it; the text above is kept.",
    OTHER_KIND:
      "Only .xlsx, .csv and .txt files can be read. Save the file as one of these, or copy the table and paste it above.",
    NOT_UTF8:
      "The file is in an old code page, so its Vietnamese letters cannot be read. Save it from Excel as “CSV UTF-8” or .xlsx.",
    BROKEN_WORKBOOK:
      "The .xlsx file is damaged or has a password. Save it anew from Excel, or copy the table and paste it above.",
    EMPTY: "There is no table in the file. Choose another one; the text above is kept.",
  },
  regime: "Kind of rating",
  regimes: { TIERS_2019: "Four tiers (from 2018)", POINTS_2016: "“Clean and strong” (before 2018)" },
  decimals: "Decimals of percentages",
  asPrinted: "as printed",
  goodIncludes: "The number at “good” contains the top tier",
  columns: "What the columns mean",
  meaningOf: "Meaning of column %{head}",
  meanings: {
    UNIT: "Name of the unit",
    TOTAL: "Total",
    RATED: "Rated",
    IGNORED: "Ignore",
    count: "Number, %{tier}",
    percent: "Percentage, %{tier}",
  },
  show: "Rows shown",
  filters: { ALL: "All %{count}", TROUBLE: "Faulty %{count}", SOUND: "Sound %{count}" },
  nothing: "No row has figures that can be checked",
  allSound: "%{count} row is sound |||| All %{count} rows are sound",
  found: "%{trouble} of %{count} rows have faults",
  checkedAt: "Checked at %{moment}",
  result: "What was found",
  unit: "Unit",
  line: "Line %{line}",
  outcome: "Outcome",
  fault: "What is wrong",
  stated: "Printed",
  computed: "Computed",
  correction: "What would make it sound",
  states: { SOUND: "Sound", FAULTY: "Faulty", UNREADABLE: "Not readable" },
  oneOf: "One of these:",
  printRated: "print the number rated",
  notTold: "The row alone does not tell which figure is right: compare with the original figures.",
  sums: {
    label: "The total is not the sum of its rows",
    more: "%{name}: %{difference} more than its %{rows} rows add up to.",
    less: "%{name}: %{difference} fewer than its %{rows} rows add up to.",
    correction: "%{name}: %{stated} → %{sum}, or look again at the %{rows} rows added up",
  },
  unread: "“%{meaning}”: “%{cell}” is no number.",
  contradictions: {
    TOP_ABOVE_GOOD: "The number at “%{tier}” is above that at “%{good}”, which contains it by the choice above.",
    TOO_MANY_DIGITS: "The percentage of “%{tier}” has more decimals than chosen above.",
  },
  repair: "Correct it in the box above or change the choice; the result follows.",
};
