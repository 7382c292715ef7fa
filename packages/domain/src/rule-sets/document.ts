import type { IsoDate } from "../rule/date.ts";
import type { Text } from "../rule/finding.ts";

/** Kinds of documents (rules.md 1.7). */
export const DocumentKind = {
  REGULATION: "REGULATION",
  GUIDANCE: "GUIDANCE",
  PLAN: "PLAN",
  OFFICIAL_LETTER: "OFFICIAL_LETTER",
  NOTICE: "NOTICE",
  DECISION_DOC: "DECISION_DOC",
} as const;
export type DocumentKind = (typeof DocumentKind)[keyof typeof DocumentKind];

/** Where the text of a document was taken from, as screens and prints say it beside its quotations. */
export const reprintNote: Text = {
  vi: "Trích theo bản đăng lại, chưa đối chiếu bản gốc",
  en: "Quoted from reprints, not yet compared with the original",
};

/** What can be said of a document without its rules. */
export interface Document {
  /** Segment in the key of a rule set: an id of the code, or the number of a version in the database. */
  readonly id: string;
  /** null where there is no document. */
  readonly kind: DocumentKind | null;
  readonly title: Text;
  /** Short name in tables and citations, e.g. «Hướng dẫn 21-HD/BTCTW». */
  readonly shortTitle: Text;
  /** null where there is no document. */
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly issuer: Text | null;
  /** Who must apply it, in its own words. */
  readonly appliesTo: Text | null;
  /** Rating years it covers; `to` null: until replaced. */
  readonly years: { readonly from: number; readonly to: number | null };
  /** The document it builds on; null: none. */
  readonly parentId: string | null;
  /** What it replaces, in its own words; null: it does not say. */
  readonly replaces: string | null;
  /** false: only number and title are known; its text is not among the documents held. */
  readonly isTextHeld: boolean;
  /** false: quoted from reprints, not yet compared with the original («trích theo bản đăng lại»); left out: from the original. */
  readonly isFromOriginal?: boolean;
}
