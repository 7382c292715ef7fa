import { keySeparator } from "../rule-sets/key-separator.ts";
import type { Level } from "../vocabulary/organisation.ts";
import { cellDossier2016 } from "./cell-2016.ts";
import type { Checklist } from "./checklist.ts";
import { qd366Dossiers } from "./qd366-dossier.ts";

/** Every list of papers the product knows; a new one is one file and one line here. */
export const checklists: readonly Checklist[] = [cellDossier2016, ...qd366Dossiers];

/** What the dossier of an organisation of a level must hold, by the documents in the key of its rule set; null: they are silent. */
export const checklistFor = (ruleSetKey: string, of: Level): Checklist | null => {
  const documents = ruleSetKey.split(keySeparator);
  return checklists.find(({ documentId, level }) => level === of && documents.includes(documentId)) ?? null;
};
