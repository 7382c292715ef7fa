import { useEffect, useRef, useState } from "react";
import { useSaveDocument } from "../../providers/acts/document.ts";
import type { Document } from "../../providers/queries/document.ts";
import { useSettled } from "../../view/useSettled.ts";
import { type DraftForm, draftFormOf } from "./draftForm.ts";
import type { Parameters } from "./problems.ts";
import { type Sendable, sendable } from "./sendable.ts";

const pauseMs = 900;

/** How far what is written is kept by the API. */
export interface Autosave {
  readonly act: ReturnType<typeof useSaveDocument>;
  /** The draft as the API has it. */
  readonly kept: Document;
  /** null: the head is not complete, so nothing of what was changed can be kept. */
  readonly asked: Sendable | null;
  /** Everything that is written is kept. */
  readonly isAllKept: boolean;
  /** Sends once more what was not kept. */
  readonly retry: () => void;
}

/** Sends a draft whenever its writer pauses, one after the other, as far as it is complete. */
export function useAutosave(document: Document, form: DraftForm, parameters: Parameters): Autosave {
  const act = useSaveDocument();
  const asked = sendable(form, parameters);
  const words = asked && JSON.stringify(asked.draft);
  const settled = useSettled(words, pauseMs);
  const [kept, setKept] = useState({ document, words: wordsOf(document, parameters) });
  const tried = useRef<string | null>(null);
  const isKept = words === kept.words;

  useEffect(() => {
    if (asked === null || settled !== words || isKept || act.isRunning || tried.current === words) return;
    tried.current = words;
    void act.run(variablesOf(kept.document, asked)).then((answer) => {
      if (answer) setKept({ document: answer, words: words ?? "" });
    });
  });

  const retry = (): void => {
    tried.current = null;
    if (asked) void act.reload();
  };
  return { act, kept: kept.document, asked, isAllKept: isKept && asked?.withheld === 0, retry };
}

const wordsOf = (document: Document, parameters: Parameters): string =>
  JSON.stringify(sendable(draftFormOf(document), parameters)?.draft);

const variablesOf = ({ id, version, organisation }: Document, { draft }: Sendable) => ({
  draft: { ...draft, organisationId: organisation?.id ?? "" },
  seen: { id, version: version ?? 0 },
});
