import { strToU8, zipSync } from "fflate";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook of one sheet; a string is shared, a number is shown in the format of its style: 0 general, 1 as 0.0%, 2 as #,##0. */
export function aWorkbook(rows: readonly (readonly (string | number | readonly [number, style: number])[])[]): File {
  const strings = rows.flat().filter((cell) => typeof cell === "string");
  const cell = (value: (typeof rows)[number][number]): string => {
    if (typeof value === "string") return `<c t="s"><v>${strings.indexOf(value)}</v></c>`;
    const [number, style] = typeof value === "number" ? [value, 0] : value;
    return `<c s="${style}"><v>${number}</v></c>`;
  };
  const sheet = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  const formats = '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>';
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="3"/></cellXfs>';
  const parts = {
    "xl/sharedStrings.xml": `<sst ${main}>${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet ${main}>${formats}${styles}</styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData/></worksheet>`,
    "xl/worksheets/sheet2.xml": `<worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  return new File([bytes], "bang.xlsx");
}
