import { refuseFile } from "../refused-workbook.ts";
import { type Attributes, readXml } from "../xml/xml-events.ts";

/** The formats every spreadsheet has for days. */
const builtIn = new Set(["14", "15", "16", "17", "22", "27", "30", "36", "50", "57"]);

/** As many formats as a spreadsheet itself takes. */
const mostStyles = 65_490;

/** Numbers of the formats that show a number as a day. */
export async function dateStyles(bytes: AsyncIterable<Buffer> | undefined): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  if (bytes === undefined) return found;
  const dates = new Set(builtIn);
  let [count, isOfCells] = [0, false];
  await readXml(bytes, {
    open(tag, attributes) {
      if (tag === "numFmt" && showsDay(attributes)) dates.add(attributes.numFmtId ?? "");
      if (tag === "cellXfs") isOfCells = true;
      if (tag !== "xf" || !isOfCells) return;
      if (dates.has(attributes.numFmtId ?? "")) found.add(count);
      count += 1;
      if (count > mostStyles || dates.size > mostStyles) refuseFile("TOO_LARGE");
    },
    close(tag) {
      if (tag === "cellXfs") isOfCells = false;
    },
  });
  return found;
}

/** A day or a year in the code, outside of quoted words and of [colours] and [languages]. */
const showsDay = ({ formatCode = "" }: Attributes): boolean =>
  /[dy]/i.test(formatCode.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
