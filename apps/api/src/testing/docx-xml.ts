import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { partsIn } from "./a-zip.ts";

/** What a document of Word says, as it is written down in it. */
export async function docxXml(docx: Buffer, part = "word/document.xml"): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "docx-")), "document.docx");
  await writeFile(path, docx);
  return (await partsIn(path)).get(part) ?? "";
}
