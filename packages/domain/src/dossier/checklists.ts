import { keySeparator } from "../rule-sets/effective.ts";
import { cellDossier2016 } from "./cell-2016.ts";
import type { Checklist } from "./checklist.ts";

/** Every list of papers the product knows; a new one is one file and one line here. */
export const checklists: readonly Checklist[] = [cellDossier2016];

/** What a dossier must hold under a rule set, by the documents in its key; null: they are silent. */
export const checklistFor = (ruleSetKey: string): Checklist | null => {
  const documents = ruleSetKey.split(keySeparator);
  return checklists.find(({ documentId }) => documents.includes(documentId)) ?? null;
};
