import { refuseFile } from "../refused-workbook.ts";
import { mostTextCharacters, mostTexts } from "../workbook-limits.ts";
import { readXml } from "../xml/xml-events.ts";
import { textItem } from "./text-item.ts";

/** The texts the cells point at, kept in memory as they are pointed at in any order; so there is an end to them. */
export async function sharedTexts(bytes: AsyncIterable<Buffer> | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (bytes === undefined) return texts;
  let characters = 0;
  const item = textItem();
  await readXml(bytes, {
    ...item,
    close(tag) {
      item.close(tag);
      if (tag !== "si") return;
      characters += texts[texts.push(item.take()) - 1]?.length ?? 0;
      if (texts.length > mostTexts || characters > mostTextCharacters) refuseFile("TOO_LARGE");
    },
  });
  return texts;
}
