import type { CaseText } from "./case-text.ts";
import type { Splitter } from "./splitter.ts";
import { type Place, placeAfter, unreadableAt } from "./unreadable.ts";

/** Where in the array the scan stands; "first item" may turn out to be none: `[]`. */
type Part = "before" | "first item" | "item" | "after";

/**
 * Cuts a JSON array into the texts of its items, at the commas of the outermost level. What stands between two commas
 * is judged by the JSON reader; here brackets are only counted.
 */
export class ArraySplitter implements Splitter {
  #part: Part = "before";
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** What was read since the last mark, and where it began. */
  #text = "";
  #start: Place = { line: 1, column: 1 };

  *push(chunk: string): Generator<CaseText> {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const char = chunk[i] as string;
      if (!this.#isMark(char)) continue;
      this.#text += chunk.slice(from, i);
      if (this.#isItemBefore(char)) yield { text: this.#text, ...this.#start };
      this.#passMark(char);
      from = i + 1;
    }
    this.#text += chunk.slice(from);
    if (this.#part === "after") this.#refuseMore();
  }

  end(): CaseText[] {
    if (this.#part === "after") return [];
    throw unreadableAt(placeAfter(this.#start, this.#text), "mảng JSON bị cắt cụt", "the array ends too early");
  }

  /** Whether this character opens the array, parts two items, or closes the array. */
  #isMark(char: string): boolean {
    if (this.#part === "after") return false;
    if (this.#part === "before") return char === "[";
    if (this.#inString) return this.#passInString(char);
    if (char === '"') this.#inString = true;
    else if (char === "{" || char === "[") this.#depth++;
    else if (this.#depth === 0) return char === "," || char === "]";
    else if (char === "}" || char === "]") this.#depth--;
    return false;
  }

  #passInString(char: string): false {
    if (this.#escaped) this.#escaped = false;
    else if (char === "\\") this.#escaped = true;
    else if (char === '"') this.#inString = false;
    return false;
  }

  /** Whether an item ends at this mark; of `[]` there is none. */
  #isItemBefore(mark: string): boolean {
    if (this.#part === "before") return false;
    return this.#part === "item" || mark === "," || /[^ \t\r\n]/.test(this.#text);
  }

  #passMark(mark: string): void {
    this.#start = placeAfter(this.#start, this.#text + mark);
    this.#text = "";
    this.#part = this.#part === "before" ? "first item" : mark === "]" ? "after" : "item";
  }

  #refuseMore(): void {
    const extra = this.#text.search(/[^ \t\r\n]/);
    if (extra === -1) return;
    const place = placeAfter(this.#start, this.#text.slice(0, extra));
    throw unreadableAt(place, "sau mảng còn nội dung khác", "something follows the array");
  }
}
