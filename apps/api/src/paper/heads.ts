import { issuingBodies } from "@xep-loai/domain";
import type { Locale } from "../shared/viewer.ts";
import type { PaperDocument, PaperHeads, PaperText } from "./paper-document.ts";
import { paperWords } from "./paper-words.ts";
import { typeSize } from "./type-size.ts";

interface HeadLine {
  readonly text: PaperText;
  readonly points: number;
}

/** How much of the line the issuing body has. */
export const leftShare = 0.47;

/** What stands at the top of a document, line by line; null: nothing does. */
export function headLines({
  heads,
  language,
}: PaperDocument): { readonly left: readonly HeadLine[]; readonly right: readonly HeadLine[] } | null {
  if (heads === null) return null;
  return {
    left: issuerLines(heads, language),
    right: [
      line([{ text: paperWords.party[language], isBold: true, isUnderlined: true }], typeSize.party[language]),
      line(""),
      line([{ text: heads.placeAndDay, isItalic: true }]),
    ],
  };
}

function issuerLines({ number, ...named }: PaperHeads, language: Locale): HeadLine[] {
  const { superior, issuer } = issuingBodies(named);
  return [
    ...(superior === null ? [] : [line(superior.toUpperCase(), typeSize.issuer)]),
    line([{ text: bodyOf(issuer, language), isBold: true }], typeSize.issuer),
    line("*"),
    ...(number === null ? [] : [line(number)]),
  ];
}

/** The whole Party issues by its Central Committee: its own name stands at the right already. */
const bodyOf = (issuer: string, language: Locale): string =>
  issuer.toUpperCase() === paperWords.party.vi ? paperWords.centre[language] : issuer.toUpperCase();

const line = (text: PaperText, points: number = typeSize.heads): HeadLine => ({ text, points });
