import type { reports as vi } from "../vi/reports.ts";

export const reports: typeof vi = {
  table: "Table",
  named: {
    R5: "Use of the %{top} quota",
    R8: "Progress",
    R9: "Lowest tier",
    R10: "Awards",
    R15: "Reviews",
    R20: "Points",
  },
  besideLastYear: "Beside the year before",
  reviewsRecorded: "Reviews recorded",
  allSubjects: "All subjects to be rated",
  provisionalWhereMarked: "Undecided results are counted where marked “Provisional”",
  noTable: {
    title: "There is no summary table of %{subjects} yet",
    advice:
      "There are tables of organisations, of members and of the use of the Excellent quota. Each result is in the list.",
    toList: "Open the list of %{subjects}",
  },
  notes: {
    R1: "Each row counts the organisation of that row itself; the row “Total” counts %{organisation} too, where it is rated.",
    R5: "“Provisional”: the scope has results not yet decided, counted at their proposed tier.",
  },
  download: "Download",
  xlsx: "Download XLSX",
  csv: "Download CSV",
  rows: "%{count} rows",
  total: "Total",
  organisation: "Organisation",
  scope: "Scope",
  print: "Print",
  empty: {
    title: "There are no figures for this table yet",
    advice: "No subordinate of this organisation has figures of %{year}. Choose another year, table or organisation.",
    R5: "No quota applies to this organisation in %{year}.",
    R8: "No deadline is set for this organisation in %{year}.",
    R9: "Nobody here was decided at the lowest tier in %{year}.",
    R10: "Nobody here was decided at the top tier in %{year}.",
    R15: "No unit here has a review in %{year}.",
    R20: "No organisation was given points here in %{year}.",
  },
};
