import { useStore } from "ra-core";
import type { DraftForm } from "./draftForm.ts";

/** What was typed and is not kept by the API yet; the browser forgets it when its user signs out. */
export interface KeptHere {
  readonly form: DraftForm;
  /** The version of the draft it was typed over; null: of a document that is not kept yet. */
  readonly version: number | null;
}

/** What this browser keeps of a draft, and how to keep or forget it (null). */
export const useKeptHere = (name: string) => useStore<KeptHere | null>(`documents.draft.${name}`, null);
