import type { reports as vi } from "../vi/reports.ts";

export const reports: typeof vi = {
  table: "Table",
  quotas: "Use of the %{top} quota",
  besideLastYear: "Beside the year before",
  points: "Points",
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
    points: "No organisation was given points here in %{year}.",
    quota: "No quota applies at this organisation in %{year}.",
  },
};
