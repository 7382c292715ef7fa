import type { Text } from "../rule/finding.ts";
import type { Level } from "../vocabulary/organisation.ts";

/** For how many a paper is kept. */
export type PaperPer = "CELL" | "COMMITTEE" | "MEMBER" | "DECLARING_MEMBER" | "IF_ANY";

/** One kind of paper in a dossier. */
export interface Paper {
  readonly id: string;
  readonly label: Text;
  readonly per: PaperPer;
  /** One for each is the least; there may be more. */
  readonly mayBeMore: boolean;
}

/** An item of a dossier's list, of one kind of paper or of several kept together. */
export interface DossierItem {
  readonly no: number;
  /** Vietnamese word for word. */
  readonly label: Text;
  readonly meaning: Text;
  readonly papers: readonly Paper[];
}

/** What a dossier must hold, as one document lists it. */
export interface Checklist {
  readonly ruleId: string;
  readonly documentId: string;
  /** Whose dossier it is. */
  readonly level: Level;
  readonly citation: string;
  readonly items: readonly DossierItem[];
}
