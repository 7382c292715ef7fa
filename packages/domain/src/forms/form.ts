import type { Certainty } from "../rule/certainty.ts";
import type { Text } from "../rule/finding.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { Field } from "./field.ts";

export const FormId = {
  FORM_01: "FORM_01",
  FORM_02: "FORM_02",
  SCORE_SHEET_2016: "SCORE_SHEET_2016",
  DOSSIER_LIST_2016: "DOSSIER_LIST_2016",
  INSPECTION_NOTICE: "INSPECTION_NOTICE",
  INSPECTION_SCHEDULE: "INSPECTION_SCHEDULE",
  FORM_01_2025: "FORM_01_2025",
  FORM_2A: "FORM_2A",
  FORM_2B: "FORM_2B",
  FORM_2C: "FORM_2C",
  FORM_03_2025: "FORM_03_2025",
} as const;
export type FormId = (typeof FormId)[keyof typeof FormId];

/** A place of a form: words, what is entered there, and what stands below it. */
export interface FormItem {
  /** Stable key of what is entered, unique in its form. */
  readonly id: string;
  /** Number in the form, e.g. `I.1`; null: none is printed. */
  readonly no: string | null;
  /** Vietnamese word for word as printed; null: only what is entered. */
  readonly label: Text | null;
  /** What the form says below the label on how to fill it. */
  readonly note: Text | null;
  /** null: a heading. */
  readonly field: Field | null;
  readonly required: boolean;
  /** Of the words; absent: they are the document's. MISSING: they are ours, the text is not held. */
  readonly certainty?: Certainty;
  readonly parts: readonly FormItem[];
}

export interface Signature {
  /** The lines above the name, word for word. */
  readonly by: readonly Text[];
  /** «(Ký, ghi rõ họ tên và đóng dấu)»; null: none is printed. */
  readonly hint: Text | null;
  readonly isStamped: boolean;
  /** «Xác lập thời điểm»: the signer sets down the moment. */
  readonly isTimed: boolean;
  readonly certainty?: Certainty;
}

/** What one hand fills and signs; the blocks of a form are signed one after the other. */
export interface FormBlock {
  readonly id: string;
  /** Asked only of a person of whom this is true; null: always. */
  readonly onlyFor: "CIVIL_SERVANT" | null;
  readonly items: readonly FormItem[];
  readonly signature: Signature | null;
}

/** A form of a document, from its first line to its last signature. */
export interface Form {
  readonly id: FormId;
  /** How the documents call it, e.g. «Mẫu 01». */
  readonly name: Text;
  readonly title: Text;
  /** The title is lost with its page, or there was none: it is ours, not the document's. */
  readonly isTitleLost: boolean;
  /** Printed as «mẫu tạm»: only its title is held, the rest is recommended. */
  readonly isProvisional?: boolean;
  /** What is asked is held by its name alone, «Họ và tên»: a colon sets off what is written. */
  readonly isHeldByNames?: boolean;
  /** The document it belongs to, as in the key of a rule set. */
  readonly documentId: string;
  readonly citation: string;
  readonly subjects: readonly SubjectKind[];
  readonly blocks: readonly FormBlock[];
}
