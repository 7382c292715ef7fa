import { useState } from "react";
import type { Inspection } from "../providers/queries/inspection.ts";

/** A content as the form begins with it. */
export type ContentDraft = Omit<Inspection["contents"][number], "number">;

interface ContentKeys {
  /** Names of the rows, in their order. */
  readonly keys: readonly string[];
  readonly draftOf: (key: string) => ContentDraft | undefined;
  readonly add: () => void;
  readonly remove: (key: string) => void;
}

/** The rows of a form for contents: each keeps its name while others come and go, so that nothing typed is lost. */
export function useContentKeys(drafts: readonly ContentDraft[]): ContentKeys {
  const [keys, setKeys] = useState(() => drafts.map((_, index) => String(index)));
  const [next, setNext] = useState(drafts.length);
  return {
    keys,
    draftOf: (key) => drafts[Number(key)],
    add: () => {
      setKeys([...keys, String(next)]);
      setNext(next + 1);
    },
    remove: (key) => setKeys(keys.filter((other) => other !== key)),
  };
}
