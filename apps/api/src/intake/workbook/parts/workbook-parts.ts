import { refuseFile } from "../refused-workbook.ts";
import { readXml } from "../xml/xml-events.ts";
import { dateStyles } from "./date-styles.ts";
import { type PackageParts, type Relation, relationsOf } from "./package-parts.ts";
import { sharedTexts } from "./shared-texts.ts";

/** What the sheets of a workbook are read by. */
export interface WorkbookParts {
  /** Part of each sheet by the name on its tab, in their order. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly sharedTexts: readonly string[];
  /** Formats of cells whose number is a day. */
  readonly dateStyles: ReadonlySet<number>;
  /** Whether days are counted from 1904, as on old Macintosh computers. */
  readonly from1904: boolean;
}

export async function workbookParts(parts: PackageParts): Promise<WorkbookParts> {
  const main = (await relationsOf(parts, "")).find(({ type }) => type === "officeDocument")?.target;
  const bytes = main === undefined ? undefined : parts.bytesOf(main);
  if (main === undefined || bytes === undefined) return refuseFile("NO_WORKBOOK");
  const relations = await relationsOf(parts, main);
  const partOf = (type: string) => {
    const relation = relations.find((each) => each.type === type);
    return relation && parts.bytesOf(relation.target);
  };
  return {
    ...(await sheetsIn(bytes, relations)),
    sharedTexts: await sharedTexts(partOf("sharedStrings")),
    dateStyles: await dateStyles(partOf("styles")),
  };
}

async function sheetsIn(bytes: AsyncIterable<Buffer>, relations: readonly Relation[]) {
  const sheets = new Map<string, string>();
  let [from1904, isWorkbook] = [false, false];
  await readXml(bytes, {
    open(tag, attributes) {
      if (tag === "workbook") isWorkbook = true;
      if (tag === "workbookPr") from1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (tag !== "sheet" || attributes.name === undefined) return;
      const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
      const relation = relations.find((each) => each.id === id && each.type === "worksheet");
      sheets.set(attributes.name.normalize("NFC"), relation?.target ?? "");
    },
  });
  return isWorkbook ? { sheets, from1904 } : refuseFile("NO_WORKBOOK");
}
