import type { Text } from "../rule/finding.ts";

/** What a reference points at; SUBJECT: whomever the form is about. */
export type ReferenceTo = "SUBJECT" | "ORGANISATION" | "CELL" | "DOCUMENT";

/** One answer of a choice, in the words of the form. */
export interface Choice {
  readonly code: string;
  readonly label: Text;
}

/** A column of a list, or one cell of it. */
export interface Column {
  readonly id: string;
  readonly label: Text;
  readonly field: CellField;
}

/** What fits in one cell of a list. */
export type CellField =
  | { readonly kind: "LINE" }
  | { readonly kind: "TEXT" }
  | { readonly kind: "DATE" }
  | { readonly kind: "TIME" }
  /** From 0 to `max` in steps of `step`; `max` null: no upper end. */
  | { readonly kind: "NUMBER"; readonly max: number | null; readonly step: number }
  | { readonly kind: "CHOICE"; readonly choices: readonly Choice[] }
  | { readonly kind: "REFERENCE"; readonly to: ReferenceTo };

/** What is entered or printed at one place of a form. */
export type Field =
  | CellField
  /** Printed as it stands. */
  | { readonly kind: "CONSTANT" }
  | { readonly kind: "YEAR" }
  /** L4: one of the four levels; a box the tier is read from. */
  | { readonly kind: "LEVEL"; readonly group: "CORE" | "OTHER" }
  /** T4: one of the four tiers, named as the regime names those of the subject. */
  | { readonly kind: "TIER" }
  /** One text for each of these items of the form: «theo 05 nội dung nêu trên». */
  | { readonly kind: "TEXT_PER_ITEM"; readonly items: readonly string[] }
  | { readonly kind: "LIST"; readonly columns: readonly Column[] }
  /** Worked out: the sum of these items. */
  | { readonly kind: "TOTAL"; readonly of: readonly string[]; readonly max: number }
  /** Yes or no to the conditions these rules quote. */
  | { readonly kind: "CONDITIONS"; readonly ruleIds: readonly string[] }
  | { readonly kind: "YES_NO" }
  /** A number of votes for each tier. */
  | { readonly kind: "VOTES" };

export type FieldKind = Field["kind"];
