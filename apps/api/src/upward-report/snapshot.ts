import type { ReportFigures, ReportSection, Text } from "@xep-loai/domain";
import { sha256 } from "../shared/sha256.ts";
import type { Paragraph } from "./paragraphs.ts";

/** A paragraph as it was issued. */
export interface IssuedParagraph {
  readonly key: string;
  readonly section: ReportSection;
  readonly text: Text;
  readonly isEdited: boolean;
}

/** What a report says: its figures and its words. */
export interface ReportContent {
  readonly figures: ReportFigures;
  readonly paragraphs: readonly IssuedParagraph[];
}

/** The figures with the words as they stand. */
export const contentOf = (figures: ReportFigures, paragraphs: readonly Paragraph[]): ReportContent => ({
  figures,
  paragraphs: paragraphs.map(({ key, section, text, editedIn }) => ({
    key,
    section,
    text,
    isEdited: editedIn.length > 0,
  })),
});

/** The content of what was frozen. */
export const contentIn = (snapshot: string): ReportContent =>
  (JSON.parse(snapshot) as { content: ReportContent }).content;

/** By which one tells whether a draft still says what was seen. */
export const hashOfContent = (content: ReportContent): string => sha256(JSON.stringify(content));
