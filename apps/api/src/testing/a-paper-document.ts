import type { PaperColumn, PaperDocument } from "../paper/paper-document.ts";

const nothing = { formName: null, subtitle: null, signature: null } as const;

/** A document on paper, of which a test says only what it is about. */
export const aPaperDocument = (told: Partial<PaperDocument> = {}): PaperDocument => ({
  ...nothing,
  language: "vi",
  orientation: "PORTRAIT",
  size: "A4",
  heads: null,
  title: "BÁO CÁO",
  blocks: [],
  recipients: [],
  ...told,
});

export const aColumn = (label: string, parent: string | null = null): PaperColumn => ({
  label,
  parent,
  align: "LEFT",
  width: 1,
});
