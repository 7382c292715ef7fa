import type { Content } from "pdfmake/interfaces.js";
import type { PaperDocument } from "./paper-document.ts";
import { paperWords } from "./paper-words.ts";
import { signatureStack } from "./pdf-signature.ts";
import { textOf } from "./pdf-text.ts";
import { typeSize } from "./type-size.ts";

/** Recipients at the left, who signs at the right. */
export function pdfFoot(paper: PaperDocument): Content {
  const { recipients, signature } = paper;
  if (recipients.length === 0 && signature === null) return [];
  return {
    unbreakable: true,
    margin: [0, 10, 0, 0],
    stack: [
      {
        columns: [
          { width: "*", stack: recipientLines(paper) },
          { width: "*", stack: signature === null ? [] : [signatureStack(signature)] },
        ],
      },
    ],
  };
}

function recipientLines({ recipients, language }: PaperDocument): Content[] {
  if (recipients.length === 0) return [];
  return [
    { text: textOf([{ text: paperWords.recipients[language], isUnderlined: true }]) },
    ...recipients.map((text) => ({ text: textOf(`- ${text}`), fontSize: typeSize.recipients })),
  ];
}
