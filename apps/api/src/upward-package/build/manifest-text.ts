import type { Text } from "@xep-loai/domain";
import { momentIn } from "../../shared/vietnam-time.ts";
import type { Locale } from "../../shared/viewer.ts";
import type { Manifest } from "./manifest.ts";

const words = {
  title: { vi: "HỒ SƠ GỬI CẤP TRÊN", en: "PACKAGE FOR THE SUPERIOR" },
  unit: { vi: "Đơn vị", en: "Organisation" },
  year: { vi: "Năm xếp loại", en: "Year" },
  asOf: { vi: "Số liệu tại thời điểm", en: "Figures as of" },
  by: { vi: "Người lập", en: "Made by" },
  report: { vi: "Báo cáo đã ban hành", en: "Report issued" },
  noReport: { vi: "chưa có", en: "none" },
  tables: { vi: "Các bảng và dòng tổng", en: "Tables and their totals" },
  rows: { vi: "dòng", en: "rows" },
  forms: { vi: "Biểu mẫu đã kê khai", en: "Forms filled in" },
  files: { vi: "Các tệp và mã kiểm SHA-256", en: "Files and their SHA-256" },
} as const satisfies Record<string, Text>;

/** The same for who opens the package without the product; the manifest tells of it in turn. */
export function manifestText(manifest: Omit<Manifest, "format">, language: Locale): string {
  const say = (word: keyof typeof words): string => words[word][language];
  const { organisation, year, asOf, madeBy, report, tables, forms, files } = manifest;
  return [
    say("title"),
    "",
    `${say("unit")}: ${organisation.name}`,
    `${say("year")}: ${year}`,
    `${say("asOf")}: ${momentIn(language, new Date(asOf))}`,
    `${say("by")}: ${madeBy}`,
    `${say("report")}: ${report === null ? say("noReport") : `${report.number} (${report.hash})`}`,
    "",
    `${say("tables")}:`,
    ...tables.flatMap(({ table, title, rows, totals }) => [
      `- ${table}. ${title}: ${rows} ${say("rows")}`,
      ...Object.entries(totals).flatMap(([label, value]) => (value ? [`    ${label}: ${sumIn(language, value)}`] : [])),
    ]),
    "",
    ...(forms.length === 0 ? [] : [`${say("forms")}:`, ...forms.map(({ title, of }) => `- ${title}: ${of}`), ""]),
    `${say("files")}:`,
    ...files.map(({ path, sha256 }) => `${sha256}  ${path}`),
    "",
  ].join("\r\n");
}

/** A sum as the tables beside it write it; one that is no number as it is. */
function sumIn(language: Locale, value: string): string {
  const decimals = value.split(".")[1]?.length ?? 0;
  if (!/^[+-]?\d+(\.\d+)?$/.test(value)) return value;
  return Number(value).toLocaleString(language === "vi" ? "vi-VN" : "en-GB", { minimumFractionDigits: decimals });
}
