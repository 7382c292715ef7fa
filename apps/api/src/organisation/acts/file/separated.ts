/** The cells of each line of a text between tabs, semicolons or commas, whichever its first line has; quotes hold what is in them. */
export function separated(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const first = plain.slice(0, plain.indexOf("\n") >>> 0);
  const mark = ["\t", ";"].find((sign) => first.includes(sign)) ?? ",";
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${mark}\n]*)(${mark}|\n|$)`, "gy");
  const lines: string[][] = [[]];
  for (const [, given = "", end] of plain.matchAll(cell)) {
    lines.at(-1)?.push(unquoted(given));
    if (end === "") break;
    if (end === "\n") lines.push([]);
  }
  return lines;
}

const unquoted = (cell: string): string =>
  (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell).normalize("NFC").trim();
