import { tierNamesOf } from "../../labels.ts";
import type { Text } from "../../rule/finding.ts";
import { allowedBases, type Interval } from "./allowed-bases.ts";
import { countText, percentText } from "./figure-text.ts";
import { filled } from "./filled.ts";
import { baseOf, type PrintedTable } from "./printed-table.ts";
import type { TableFault, TableFaultCode } from "./table-fault.ts";

/** One sentence for the reader: what is wrong, with the figures. `{base}` is what the percentages are of. */
const sentences: Readonly<Record<TableFaultCode, Text>> = {
  RATED_MISSING: {
    vi: "Bảng không in số được xếp loại, nên không rõ các tỷ lệ tính trên số nào{bases}.",
    en: "The table does not print how many were rated, so nobody knows what the percentages are of{bases}.",
  },
  RATED_EXCEEDS_TOTAL: {
    vi: "Số được xếp loại {stated} lớn hơn tổng số {total}.",
    en: "{stated} are printed as rated, but there are only {total}.",
  },
  SUM_EXCEEDS_RATED: {
    vi: "Các mức cộng lại là {computed}, nhiều hơn {baseName} {base} là {difference}.",
    en: "The tiers add up to {computed}, {difference} more than the {base} {baseName}.",
  },
  SUM_BELOW_RATED: {
    vi: "Các mức cộng lại là {computed}, ít hơn {baseName} {base} là {difference}.",
    en: "The tiers add up to {computed}, {difference} fewer than the {base} {baseName}.",
  },
  PERCENT_ON_TOTAL: {
    vi: "Tỷ lệ “{tier}” {stated} tính trên tổng số {total}; trên {baseName} {base} là {computed}.",
    en: "{stated} “{tier}” is of the total {total}; of the {base} {baseName} it is {computed}.",
  },
  PERCENT_ROUNDING: {
    vi: "Tỷ lệ “{tier}” in {stated}; {count} trên {base}, làm tròn đúng là {computed}.",
    en: "“{tier}” is printed as {stated}; {count} of {base}, rightly rounded, is {computed}.",
  },
  PERCENT_OTHER_BASE: {
    vi: "Tỷ lệ “{tier}” in {stated}; {count} trên {base} là {computed}. Mọi tỷ lệ đều đúng nếu tính trên {hint}.",
    en: "“{tier}” is printed as {stated}; {count} of {base} is {computed}. Every percentage is right of {hint}.",
  },
  PERCENT_MISMATCH: {
    vi: "Tỷ lệ “{tier}” in {stated}; {count} trên {base} là {computed}.",
    en: "“{tier}” is printed as {stated}; {count} of {base} is {computed}.",
  },
  LIKELY_TYPO: {
    vi: "Số “{tier}” in {stated} có thể là đánh máy nhầm: nếu là {hint} thì cả bảng khớp.",
    en: "The {stated} at “{tier}” is probably a typing error: with {hint} the whole table fits.",
  },
};

/** What is wrong, in one sentence. */
export const explainFault = (fault: TableFault, table: PrintedTable): Text =>
  filled(sentences[fault.code], { ...figuresOf(fault), ...surroundingsOf(fault, table) });

/** The printed and the right figure of a fault, ready to show; null where there is none. */
export const shownFigures = (fault: TableFault): { readonly stated: Text | null; readonly computed: Text | null } => ({
  stated: shownFigure(fault, fault.stated),
  computed: shownFigure(fault, fault.computed),
});

const figuresOf = (fault: TableFault): Readonly<Record<string, Text>> => ({
  stated: shownFigure(fault, fault.stated) ?? nothing,
  computed: shownFigure(fault, fault.computed) ?? nothing,
  hint: countText(fault.hint ?? ""),
});

/** Faults of a percentage name percentages; all others name counts. */
function shownFigure({ code }: TableFault, figure: string | null): Text | null {
  if (figure === null) return null;
  return code.startsWith("PERCENT") ? percentText(figure) : countText(figure);
}

function surroundingsOf({ field, stated, computed }: TableFault, table: PrintedTable): Readonly<Record<string, Text>> {
  const count = field === "rated" ? null : table.counts[field];
  return {
    tier: field === "rated" ? nothing : tierNamesOf(table, table.subject)[field],
    count: countText(String(count ?? "")),
    total: countText(String(table.total ?? "")),
    base: countText(String(baseOf(table) ?? "")),
    baseName: table.rated === null ? baseNames.total : baseNames.rated,
    difference: field === "rated" ? differenceOf(stated, computed) : nothing,
    bases: basesText(allowedBases(table)),
  };
}

const nothing: Text = { vi: "", en: "" };
const baseNames = {
  rated: { vi: "số được xếp loại", en: "rated" },
  total: { vi: "tổng số", en: "in total" },
} as const satisfies Record<string, Text>;

function differenceOf(stated: string | null, computed: string | null): Text {
  const difference = BigInt(computed ?? 0) - BigInt(stated ?? 0);
  return countText(String(difference < 0n ? -difference : difference));
}

/** Which numbers the printed percentages can be of. */
function basesText(bases: Interval | null): Text {
  if (bases === null || bases.to === null) return nothing;
  const [from, to] = [countText(String(bases.from)), countText(String(bases.to))];
  return bases.from === bases.to
    ? filled({ vi: "; theo chính các tỷ lệ ấy thì là {from}", en: "; going by themselves, of {from}" }, { from })
    : filled(
        { vi: "; theo chính các tỷ lệ ấy thì từ {from} đến {to}", en: "; going by themselves, of {from} to {to}" },
        { from, to },
      );
}
