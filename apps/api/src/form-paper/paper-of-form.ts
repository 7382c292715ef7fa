import { blocksFor, type FormBlock } from "@xep-loai/domain";
import type { PaperBlock, PaperDocument, PaperHeads } from "../paper/paper-document.ts";
import type { Locale } from "../shared/viewer.ts";
import type { FormOnPaper } from "./form-on-paper.ts";
import { isNotice, isSaidAround, titlesOf } from "./form-titles.ts";
import { itemBlocks } from "./item-blocks.ts";
import { footOf, openSignature } from "./notice-foot.ts";
import { formWords } from "./words-of-form.ts";

/** A form as it is printed, from its name to its last signature; `isCivilServant`: whether the part of the employer is wanted. */
export function paperOfForm(filled: FormOnPaper, heads: PaperHeads | null, isCivilServant: boolean): PaperDocument {
  const { form, locale } = filled;
  return {
    language: locale,
    orientation: "PORTRAIT",
    size: "A4",
    ...titlesOf(filled, heads),
    blocks: [
      ...(form.isProvisional ? [provisional(locale)] : []),
      ...blocksFor(form, isCivilServant).flatMap((block) => blocksOf(block, filled)),
    ],
    ...footOf(filled),
  };
}

const provisional = (locale: Locale): PaperBlock => ({
  kind: "PARAGRAPH",
  isSmall: true,
  text: [{ text: formWords.provisional[locale], isItalic: true }],
});

/** What one hand fills and signs. */
function blocksOf({ items, signature }: FormBlock, filled: FormOnPaper): readonly PaperBlock[] {
  const asked = items.filter(({ id }) => !isSaidAround(filled.form, id));
  const blocks = itemBlocks(asked, filled);
  if (signature === null || isNotice(filled.form)) return blocks;
  return [...leadingOn(blocks), { kind: "SIGNATURE", ...openSignature(signature, filled.locale) }];
}

/** The last paragraph, or the room to write on, stands on the page of the signature, so that nobody signs an empty one. */
const leadingOn = (blocks: readonly PaperBlock[]): readonly PaperBlock[] =>
  blocks.map((block, at) =>
    at === blocks.length - 1 && (block.kind === "PARAGRAPH" || block.kind === "LINES")
      ? { ...block, keepsWithNext: true }
      : block,
  );
