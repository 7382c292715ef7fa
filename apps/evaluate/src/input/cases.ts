import { ArraySplitter } from "./array-splitter.ts";
import { type CaseInput, readCaseText } from "./case-text.ts";
import { lineSplitter } from "./line-splitter.ts";
import type { Splitter } from "./splitter.ts";
import { placeAfter, Unreadable, unreadableAt } from "./unreadable.ts";

/**
 * The cases of an input, one after the other, in its order: of a JSON array, or of one JSON object per line.
 * Throws `Unreadable` where the input is neither, however far it got.
 */
export async function* casesIn(chunks: AsyncIterable<string>): AsyncGenerator<CaseInput> {
  let splitter: Splitter | null = null;
  let lead = "";
  for await (const chunk of chunks) {
    const text = splitter === null ? lead + chunk : chunk;
    splitter ??= splitterFor(text);
    if (splitter === null) lead = text;
    else for (const source of splitter.push(text)) yield readCaseText(source);
  }
  if (splitter === null) throw new Unreadable("không có trường hợp nào trong đầu vào · the input holds no case");
  for (const source of splitter.end()) yield readCaseText(source);
}

/** The first character that is not blank tells the form; null: there is none yet. */
function splitterFor(text: string): Splitter | null {
  const start = text.search(/[^ \t\r\n]/);
  if (start === -1) return null;
  if (text[start] === "[") return new ArraySplitter();
  if (text[start] === "{") return lineSplitter();
  throw unreadableAt(
    placeAfter({ line: 1, column: 1 }, text.slice(0, start)),
    "cần một mảng JSON, hoặc mỗi dòng một đối tượng JSON",
    "expected a JSON array, or one JSON object per line",
  );
}
