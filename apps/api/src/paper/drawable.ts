import { printable } from "./printable.ts";

/** Text in signs the bundled font has: those of arithmetic and of boxes by the nearest it draws. */
export const drawable = (text: string): string => printable(text).replace(missing, (sign) => nearest[sign] ?? sign);

const nearest: Readonly<Record<string, string>> = {
  "☐": "□",
  "☑": "■",
  "☒": "■",
  "✓": "×",
  "⌊": "[",
  "⌋": "]",
  "★": "*",
};

const missing = new RegExp(`[${Object.keys(nearest).join("")}]`, "g");
