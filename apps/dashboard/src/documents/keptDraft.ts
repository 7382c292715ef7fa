import type { DocumentDraft } from "../providers/acts/document.ts";
import type { Document } from "../providers/queries/document.ts";

/** A draft as it is kept, to be asked what would follow from it. Of the version it replaces only its id is asked. */
export const draftInputOf = (document: Document): DocumentDraft => ({
  organisationId: document.organisation?.id ?? "",
  replaces: document.replacesId === null ? null : { id: document.replacesId, version: 0 },
  number: document.number ?? "",
  kind: document.kind ?? "GUIDANCE",
  issuedOn: document.issuedOn ?? "",
  issuer: document.issuer?.vi ?? "",
  title: document.title.vi,
  appliesTo: document.appliesTo?.vi ?? null,
  yearFrom: document.years.from,
  yearTo: document.years.to,
  overrides: statedBy(document),
});

/** The values a document states, as another draft may state them. */
export const statedBy = ({ overrides }: Pick<Document, "overrides">): DocumentDraft["overrides"] =>
  overrides.map(({ parameter, stated, citation, clause }) => ({
    parameter: parameter.id,
    value: stated.value,
    citation,
    clause: [...clause],
  }));
