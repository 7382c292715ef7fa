import type { CaseText } from "./case-text.ts";
import type { Splitter } from "./splitter.ts";
import { unreadableAt } from "./unreadable.ts";

/** One JSON object per line; blank lines are passed over. */
export function lineSplitter(): Splitter {
  let rest = "";
  let line = 0;
  const take = (text: string): CaseText[] => caseOnLine({ text, line: ++line, column: 1 });

  return {
    *push(chunk) {
      const [first = "", ...others] = chunk.split("\n");
      rest += first;
      for (const next of others) {
        yield* take(rest);
        rest = next;
      }
    },
    end: () => take(rest),
  };
}

function caseOnLine(source: CaseText): CaseText[] {
  const start = source.text.search(/[^ \t\r]/);
  if (start === -1) return [];
  if (source.text[start] === "{") return [source];
  throw unreadableAt(
    { line: source.line, column: start + 1 },
    "mỗi dòng phải là một đối tượng JSON",
    "each line must be one JSON object",
  );
}
