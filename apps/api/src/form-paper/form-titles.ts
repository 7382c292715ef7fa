import type { Form } from "@xep-loai/domain";
import type { PaperDocument, PaperHeads } from "../paper/paper-document.ts";
import { paperWords } from "../paper/paper-words.ts";
import type { FormOnPaper } from "./form-on-paper.ts";
import { rest } from "./room.ts";

type Titles = Pick<PaperDocument, "heads" | "formName" | "title" | "subtitle">;

/** What stands above the places of a form. */
export const titlesOf = (filled: FormOnPaper, heads: PaperHeads | null): Titles =>
  isNotice(filled.form) ? ofNotice(filled, heads) : ofForm(filled, heads);

const ofForm = (filled: FormOnPaper, heads: PaperHeads | null): Titles => ({
  heads,
  formName: filled.form.title.vi.startsWith(filled.form.name.vi) ? null : filled.form.name[filled.locale],
  title: titleOf(filled).toUpperCase(),
  subtitle: null,
});

/** «… đảng viên năm 2025»: a title that ends in its year says which, or has room for it. */
function titleOf({ form: { title }, values, locale }: FormOnPaper): string {
  if (!title.vi.endsWith(" năm")) return title[locale];
  return `${title[locale]} ${values.year ?? "……"}`;
}

/** «THÔNG BÁO», below it what about, with room for the rest of it; its number stands in the head. */
const ofNotice = ({ form, locale }: FormOnPaper, heads: PaperHeads | null): Titles => ({
  heads: heads && { ...heads, number: paperWords.numbered(rest)[locale] },
  formName: null,
  title: form.name[locale].toUpperCase(),
  subtitle: `${form.title[locale]} ${rest}`,
});

/** A form that is a document of its own, with number, day and title (TB 53, TB 01). */
export const isNotice = ({ blocks }: Form): boolean =>
  blocks.some(({ items }) => items.some(({ field }) => field?.kind === "CONSTANT"));

const saidAround = ["number", "place", "issuedOn", "kind", "title", "recipients"];

/** Whether head, title or foot say what is asked at a place, so that it is not printed between them. */
export const isSaidAround = (form: Form, id: string): boolean => isNotice(form) && saidAround.includes(id);
