import type { Text } from "../../rule/finding.ts";

// Figures written with a point, as the reader of each language writes them.

const groups = /\B(?=(\d{3})+$)/g;

/** A count: «1.234», “1,234”. */
export const countText = (count: string): Text => ({
  vi: count.replace(groups, "."),
  en: count.replace(groups, ","),
});

/** A percentage: «18,2 %», “18.2%”. */
export function percentText(percent: string): Text {
  const [whole = "", fraction] = percent.split(".");
  const [counted, digits] = [countText(whole), fraction ?? ""];
  return digits === ""
    ? { vi: `${counted.vi}\u00a0%`, en: `${counted.en}%` }
    : { vi: `${counted.vi},${digits}\u00a0%`, en: `${counted.en}.${digits}%` };
}
