import { certaintyLabels, type Field, type FormItem, setOff } from "@xep-loai/domain";
import type { PaperBlock, PaperRun } from "../paper/paper-document.ts";
import { fieldBlocks } from "./field-blocks.ts";
import type { FormOnPaper } from "./form-on-paper.ts";
import { filledIn, leavesRoom } from "./room.ts";
import { isScored, scoreTable } from "./score-table.ts";
import { standsBeside, totalOf, writtenValue } from "./written-value.ts";

/** Items in printed order, each with what stands below it; numbered ones beside a heading are headings too. */
export function itemBlocks(items: readonly FormItem[], filled: FormOnPaper): readonly PaperBlock[] {
  const lines = items.map(onOneLine);
  const haveHeadings = lines.some(({ parts }) => parts.length > 0);
  const [first] = lines.filter(isScored);
  return lines.flatMap((item) => {
    if (isScored(item)) return item === first ? [scoreTable(lines.filter(isScored), filled)] : [];
    return [...ownBlocks(item, haveHeadings && item.no !== null, filled), ...itemBlocks(item.parts, filled)];
  });
}

function ownBlocks(item: FormItem, isHeading: boolean, filled: FormOnPaper): readonly PaperBlock[] {
  const { id, field, note, parts } = item;
  const value = filled.values[id];
  const isBold = isHeading || parts.length > 0;
  const words = wordsOf(item, value, filled);
  const below = field === null || standsBeside(field) ? [] : fieldBlocks(field, value, filled);
  const leads = isBold || below.length > 0;
  return [
    ...(words === "" ? [] : [paragraph([{ text: words, isBold }], leads, isTitleYear(item, filled))]),
    ...(note === null
      ? []
      : [paragraph([{ text: note[filled.locale], isItalic: true }], below.length > 0 || parts.length > 0)]),
    ...below,
  ];
}

/** «Năm …» below the title; a year asked for among other things stands with them. */
const isTitleYear = ({ field, label }: FormItem, { locale }: FormOnPaper): boolean =>
  field?.kind === "YEAR" && label !== null && leavesRoom(label[locale]);

const paragraph = (text: readonly PaperRun[], keepsWithNext = false, isCentred = false): PaperBlock => ({
  kind: "PARAGRAPH",
  text,
  keepsWithNext,
  ...(isCentred && { align: "CENTER" }),
});

/** The words of a place with what is entered on their line. */
function wordsOf({ label, field, certainty }: FormItem, value: unknown, { form, values, locale }: FormOnPaper): string {
  const words = label?.[locale] ?? "";
  const said = certainty === "MISSING" && !form.isProvisional ? `${words} (${certaintyLabels.MISSING[locale]})` : words;
  if (!standsBeside(field)) return said;
  const written = writtenValue(field, value, values, locale);
  if (leavesRoom(said)) {
    const inRoom = field.kind === "TOTAL" ? totalOf(field, values, locale) : value === undefined ? null : written;
    return inRoom === null ? said : filledIn(said, inRoom);
  }
  return namesItself(field, said, written) ? written : `${setOff(said, form)} ${written}`.trim();
}

/** «Chi bộ» is the beginning of the name of a cell; what fills the sheet of a cell without being one is no «Chi bộ Đảng bộ …». */
const namesItself = (field: Field, said: string, written: string): boolean =>
  written.startsWith(`${said} `) ||
  (field.kind === "REFERENCE" && field.to === "CELL" && written.startsWith("Đảng bộ "));

/** A single part without words of its own stands on the line of its heading. */
function onOneLine(item: FormItem): FormItem {
  const [part, ...others] = item.parts;
  const isLine = item.field === null && part?.label === null && others.length === 0 && standsBeside(part.field);
  return isLine ? { ...item, id: part.id, field: part.field, parts: part.parts } : item;
}
