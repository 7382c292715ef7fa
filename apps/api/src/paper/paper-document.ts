import type { Locale } from "../shared/viewer.ts";

/** Words of one look. */
export interface PaperRun {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
}

/** Words of one look, or of several one after the other. */
export type PaperText = string | readonly PaperRun[];

export type PaperAlign = "LEFT" | "CENTER" | "RIGHT" | "JUSTIFY";

export interface PaperParagraph {
  readonly kind: "PARAGRAPH";
  readonly text: PaperText;
  /** Absent: justified, as the body of a document is. */
  readonly align?: PaperAlign;
  /** How many steps the whole paragraph stands in from the margin. Absent: none. */
  readonly inset?: number;
  /** Whether its first line is not indented. */
  readonly isFlush?: boolean;
  /** Whether it is set smaller, as what explains a table is. */
  readonly isSmall?: boolean;
  /** Whether it stands on the page of what follows. */
  readonly keepsWithNext?: boolean;
}

/** «I. …» is of level 1, «1. …» of level 2, «a) …» of level 3. */
export interface PaperHeading {
  readonly kind: "HEADING";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface PaperColumn {
  readonly label: string;
  /** The heading it shares with its neighbours; null when it stands alone. */
  readonly parent: string | null;
  readonly align: PaperAlign;
  /** Its width beside that of the others. */
  readonly width: number;
}

export interface PaperRow {
  readonly cells: readonly string[];
  /** A total. */
  readonly isBold?: boolean;
}

/** A table whose heading is repeated on each page. */
export interface PaperTable {
  readonly kind: "TABLE";
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
}

/** Dotted lines to write on by hand. */
export interface PaperLines {
  readonly kind: "LINES";
  readonly count: number;
  /** Whether they stand on the page of what follows. */
  readonly keepsWithNext?: boolean;
}

/** Who signs, in the right half of the page. */
export interface PaperSignature {
  /** «T/M BAN THƯỜNG VỤ», «BÍ THƯ»: bold, one below the other. */
  readonly by: readonly string[];
  /** «(Ký, ghi rõ họ tên)»; null: none. */
  readonly hint: string | null;
  /** Place and day above it; null: they stand at the top of the document, or nowhere. */
  readonly placeAndDay: string | null;
  /** null: room is left for it. */
  readonly name: string | null;
}

/** A hand within a document that several sign one after the other. */
export interface PaperSignatureBlock extends PaperSignature {
  readonly kind: "SIGNATURE";
}

export type PaperBlock = PaperParagraph | PaperHeading | PaperTable | PaperLines | PaperSignatureBlock;

/** The heads of a document of the Party: the issuing body at the left, the Party at the right. */
export interface PaperHeads {
  /** The body above the one that issues; null: it has none, or is not named. */
  readonly superior: string | null;
  readonly issuer: string;
  /** «Số 21-BC/HU»; null: none is printed. */
  readonly number: string | null;
  /** «An Lão, ngày 15 tháng 01 năm 2021», or with dots for what is written by hand. */
  readonly placeAndDay: string;
}

/** A sheet and how it lies. */
export interface PaperSheet {
  readonly orientation: "PORTRAIT" | "LANDSCAPE";
  readonly size: "A4" | "A3";
}

/** A part of a document that begins a page, on sheets of its own. */
export interface PaperSection extends PaperSheet {
  readonly blocks: readonly PaperBlock[];
}

/** A document as it lies on paper, whatever file it becomes. */
export interface PaperDocument extends PaperSheet {
  readonly language: Locale;
  /** null: a sheet without heads, as Mẫu 01. */
  readonly heads: PaperHeads | null;
  /** «Mẫu 01», at the right above everything else; null: none. */
  readonly formName: string | null;
  /** «BÁO CÁO»: large and bold in the middle. */
  readonly title: string;
  /** What about, bold below the title; its lines are divided by line breaks. null: the title says it. */
  readonly subtitle: string | null;
  readonly blocks: readonly PaperBlock[];
  readonly signature: PaperSignature | null;
  /** «Nơi nhận», each without its dash; empty: none is printed. */
  readonly recipients: readonly string[];
  /** What follows the signature. Absent: nothing. */
  readonly annexes?: readonly PaperSection[];
}
