import { type NarrativeBlock, narrativeOf, type ReportFigures, ReportSection, type Text } from "@xep-loai/domain";
import type { Locale } from "../shared/viewer.ts";

/** What was written by hand over the words of the figures as they were then. */
export interface Edit {
  readonly words: string;
  readonly over: string;
}

/** By the key of the paragraph and the language. */
export type Edits = Readonly<Record<string, Partial<Readonly<Record<Locale, Edit>>>>>;

/** A paragraph of a report as it stands. */
export interface Paragraph {
  readonly key: string;
  readonly section: ReportSection;
  readonly text: Text;
  /** What the figures of now would say; empty: nothing. */
  readonly fromFigures: Text;
  readonly editedIn: readonly Locale[];
  /** The figures say something else now than when it was written by hand. */
  readonly isOutrun: boolean;
}

/** The paragraphs of the figures, those written by hand in the place of theirs. */
export function paragraphsOf(figures: ReportFigures, edits: Edits): Paragraph[] {
  const written = narrativeOf(figures);
  const known = new Set(written.map(({ key }) => key));
  const orphans = Object.keys(edits).filter((key) => !known.has(key));
  return [...written, ...orphans.map(withoutFigures)]
    .map((block) => paragraphOf(block, edits[block.key] ?? {}))
    .toSorted((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section));
}

const sections = Object.values(ReportSection);
const locales = ["vi", "en"] as const satisfies readonly Locale[];

/** What was written by hand stays, though the figures have nothing to say there any more. */
const withoutFigures = (key: string): NarrativeBlock => ({
  key,
  section: sections.find((section) => key.startsWith(`${section}.`)) ?? "PROPOSALS",
  text: { vi: "", en: "" },
});

function paragraphOf({ key, section, text }: NarrativeBlock, edit: Edits[string]): Paragraph {
  return {
    key,
    section,
    text: { vi: edit.vi?.words ?? text.vi, en: edit.en?.words ?? text.en },
    fromFigures: text,
    editedIn: locales.filter((locale) => edit[locale] !== undefined),
    isOutrun: locales.some((locale) => edit[locale] !== undefined && edit[locale].over !== text[locale]),
  };
}
