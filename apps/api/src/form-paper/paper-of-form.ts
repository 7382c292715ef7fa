import { blocksFor, type FormBlock, type Signature } from "@xep-loai/domain";
import type { PaperBlock, PaperDocument, PaperHeads, PaperSignatureBlock } from "../paper/paper-document.ts";
import type { Locale } from "../shared/viewer.ts";
import type { FormOnPaper } from "./form-on-paper.ts";
import { itemBlocks } from "./item-blocks.ts";
import { formWords } from "./words-of-form.ts";

/** A form as it is printed, from its name to its last signature; `isCivilServant`: whether the part of the employer is wanted. */
export function paperOfForm(filled: FormOnPaper, heads: PaperHeads | null, isCivilServant: boolean): PaperDocument {
  const { form, locale } = filled;
  const isNamedByTitle = form.title.vi.startsWith(form.name.vi);
  return {
    language: locale,
    orientation: "PORTRAIT",
    size: "A4",
    heads,
    formName: isNamedByTitle ? null : form.name[locale],
    title: titleOf(filled).toUpperCase(),
    subtitle: null,
    blocks: [
      ...(form.isProvisional ? [provisional(locale)] : []),
      ...blocksFor(form, isCivilServant).flatMap((block) => blocksOf(block, filled)),
    ],
    signature: null,
    recipients: [],
  };
}

/** «… đảng viên năm 2025»: a title that ends in its year says which, or has room for it. */
function titleOf({ form: { title }, values, locale }: FormOnPaper): string {
  if (!title.vi.endsWith(" năm")) return title[locale];
  return `${title[locale]} ${values.year ?? "……"}`;
}

const provisional = (locale: Locale): PaperBlock => ({
  kind: "PARAGRAPH",
  isSmall: true,
  text: [{ text: formWords.provisional[locale], isItalic: true }],
});

/** What one hand fills and signs. */
function blocksOf({ items, signature }: FormBlock, filled: FormOnPaper): readonly PaperBlock[] {
  const blocks = itemBlocks(items, filled);
  return signature === null ? blocks : [...leadingOn(blocks), signatureOf(signature, filled.locale)];
}

/** The last paragraph stands on the page of the signature, so that nobody signs an empty one. */
const leadingOn = (blocks: readonly PaperBlock[]): readonly PaperBlock[] =>
  blocks.map((block, at) =>
    at === blocks.length - 1 && block.kind === "PARAGRAPH" ? { ...block, keepsWithNext: true } : block,
  );

const signatureOf = ({ by, hint }: Signature, locale: Locale): PaperSignatureBlock => ({
  kind: "SIGNATURE",
  by: by.map((line) => line[locale]),
  hint: hint?.[locale] ?? null,
  placeAndDay: null,
  name: null,
});
