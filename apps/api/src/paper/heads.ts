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
    left: issuerLines(heads),
    right: [
      line([{ text: paperWords.party[language], isBold: true, isUnderlined: true }], typeSize.party),
      line(""),
      line([{ text: heads.placeAndDay, isItalic: true }]),
    ],
  };
}

function issuerLines({ superior, issuer, number }: PaperHeads): HeadLine[] {
  return [
    ...(superior === null ? [] : [line(superior.toUpperCase(), typeSize.issuer)]),
    line([{ text: issuer.toUpperCase(), isBold: true }], typeSize.issuer),
    line("*"),
    ...(number === null ? [] : [line(number)]),
  ];
}

const line = (text: PaperText, points: number = typeSize.heads): HeadLine => ({ text, points });
