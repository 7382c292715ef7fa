/** Lines of cells, as they stand in the text; lines without anything are left out. */
export type Cells = readonly (readonly string[])[];

/** Cuts a text into cells: copied from Word, Excel, a web page or a PDF, a CSV file, or lines of «name: figure». */
export function cellsOf(text: string): Cells {
  const clean = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  return cut(clean)
    .map((line) => line.map(tidied))
    .filter((line) => line.some((cell) => cell !== ""));
}

/** Tabs stand in no figure; commas do, so they part cells only where nothing else does. */
function cut(text: string): string[][] {
  if (text.includes("\t")) return cutAt(text, "\t");
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isOnMost = (mark: RegExp): boolean => 2 * lines.filter((line) => mark.test(line)).length > lines.length;
  if (isOnMost(/;/)) return cutAt(text, ";");
  if (isOnMost(/\S {2,}\S/)) return lines.map((line) => line.trim().split(/ {2,}/));
  return isOnMost(/^[^,":]+:/) ? lines.map(nameAndFigures) : cutAt(text, ",");
}

const nameAndFigures = (line: string): string[] => {
  const colon = line.indexOf(":");
  return colon === -1 ? [line] : [line.slice(0, colon), line.slice(colon + 1)];
};

/** RFC 4180: a cell in quotes may hold the separator, line breaks, and quotes written twice. */
function cutAt(text: string, separator: "\t" | ";" | ","): string[][] {
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${separator}\\n]*))(${separator}|\\n|$)`, "y");
  const lines: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = "", end] = cell.exec(text) ?? [];
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\n") lines.push([]);
  }
  return lines;
}

const tidied = (cell: string): string => cell.replace(/[\s\u00a0]+/g, " ").trim();
