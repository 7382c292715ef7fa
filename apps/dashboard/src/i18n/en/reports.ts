import type { reports as vi } from "../vi/reports.ts";

export const reports: typeof vi = {
  table: "Table",
  tables: {
    R1: "Organisations",
    R2: "Members",
    R5: "Use of quotas",
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
    quota: "No quota applies at this organisation in %{year}.",
  },
};
