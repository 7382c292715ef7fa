import { issuingBodies, type Text } from "@xep-loai/domain";
import type { PaperBlock, PaperDocument } from "../paper/paper-document.ts";
import { paperWords } from "../paper/paper-words.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import type { Extract } from "./extract.service.ts";
import { paperTableOf } from "./paper-table.ts";
import { rowsForPaper } from "./rows-for-paper.ts";
import type { TableRow } from "./table-column.type.ts";
import { lyingSheet } from "./table-sheet.ts";
import { TableSum } from "./table-sum.ts";

/** The table as a document a board can sign and send; refused where it is too long for paper. */
export async function paperOf(extract: Extract): Promise<PaperDocument | Refused> {
  const rows = await rowsForPaper(extract);
  if (isRefused(rows)) return rows;
  const { source, organisation, locale } = extract;
  const { issuer, superior } = issuingBodies({ issuer: organisation.name, superior: extract.superior });
  const table = paperTableOf(extract, rows);
  return {
    language: locale,
    ...lyingSheet(table),
    heads: { superior, issuer, number: null, placeAndDay: paperWords.openPlaceAndDay[locale] },
    formName: null,
    title: source.title[locale].toUpperCase(),
    subtitle: subtitleOf(extract),
    blocks: [table, ...originOf(extract, rows)],
    signature: { by: [words.preparedBy[locale]], hint: words.hint[locale], placeAndDay: null, name: null },
    recipients: [...(superior === null ? [] : [`${superior},`]), words.kept[locale]],
  };
}

const subtitleOf = ({ organisation, narrowed, locale }: Extract): string =>
  [`${words.year[locale]} ${organisation.year}`, ...narrowed].join(" – ");

/** As of when, by whom, under which rules, and the sum that shows whether a figure was changed. */
function originOf(extract: Extract, rows: readonly TableRow[]): PaperBlock[] {
  const sum = new TableSum(extract);
  for (const row of rows) sum.add(row);
  if (extract.total !== null) sum.add(extract.total);
  const [checkSum] = sum.lines();
  const lines = [...extract.origin.slice(2), ...(checkSum === undefined ? [] : [checkSum])];
  return [
    { kind: "PARAGRAPH", isFlush: true, isSmall: true, align: "LEFT", text: [{ text: saidIn(lines), isItalic: true }] },
  ];
}

/** A note is a sentence already. */
const saidIn = (lines: Extract["origin"]): string =>
  `${lines.map(([label, value]) => `${label}: ${value.replace(/\.$/, "")}`).join(". ")}.`;

const words = {
  year: { vi: "Năm", en: "Year" },
  preparedBy: { vi: "NGƯỜI LẬP BIỂU", en: "PREPARED BY" },
  hint: { vi: "(Ký, ghi rõ họ tên)", en: "(Signature, full name)" },
  kept: { vi: "Lưu.", en: "Files." },
} as const satisfies Record<string, Text>;
