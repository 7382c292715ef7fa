import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { numberFormatsOf } from "./numberFormats.ts";
import { sharedStringsOf } from "./sharedStrings.ts";
import { lineOf } from "./sheetLine.ts";
import type { TableFile } from "./tableFile.ts";
import { elementsIn, type Xml, xmlIn } from "./xml.ts";

/** A part that grows beyond this when unpacked is no table of results. */
const mostUnpacked = 50_000_000;
const mostRows = 20_000;

/** The first sheet of a workbook that holds anything, as text with tabs: each cell as Excel shows it. */
export function textOfWorkbook(bytes: Uint8Array): TableFile {
  try {
    const parts = unzipSync(bytes, { filter: isNeeded });
    const part = (name: string): Xml | null => (parts[name] ? xmlIn(strFromU8(parts[name])) : null);
    const look = {
      strings: sharedStringsOf(part("xl/sharedStrings.xml")),
      formats: numberFormatsOf(part("xl/styles.xml")),
    };
    const sheets = Object.keys(parts)
      .filter((name) => isSheet.test(name))
      .sort(byNumber);
    const texts = sheets.map((name) =>
      elementsIn(part(name), "row")
        .slice(0, mostRows)
        .map((row) => lineOf(row, look))
        .join("\n"),
    );
    return { text: texts.find((text) => text.trim() !== "") ?? "" };
  } catch {
    return { problem: "BROKEN_WORKBOOK" };
  }
}

const isSheet = /^xl\/worksheets\/sheet\d+\.xml$/;

const isNeeded = ({ name, originalSize }: UnzipFileInfo): boolean =>
  (isSheet.test(name) || name === "xl/sharedStrings.xml" || name === "xl/styles.xml") && originalSize <= mostUnpacked;

const byNumber = (a: string, b: string): number => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b));
