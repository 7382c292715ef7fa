import type { Signature } from "@xep-loai/domain";
import type { PaperDocument, PaperSignature } from "../paper/paper-document.ts";
import type { Locale } from "../shared/viewer.ts";
import type { FormOnPaper } from "./form-on-paper.ts";
import { isNotice } from "./form-titles.ts";
import { rest } from "./room.ts";

/** Whose hand is asked for, its name left open. */
export const openSignature = ({ by, hint }: Signature, locale: Locale): PaperSignature => ({
  by: by.map((line) => line[locale]),
  hint: hint?.[locale] ?? null,
  placeAndDay: null,
  name: null,
});

/** A notice ends with room for who receives it, beside who signs; other forms are signed within. */
export function footOf({ form, locale }: FormOnPaper): Pick<PaperDocument, "signature" | "recipients"> {
  const signature = isNotice(form) ? form.blocks.at(-1)?.signature : undefined;
  return signature
    ? { signature: openSignature(signature, locale), recipients: [rest, rest, rest] }
    : { signature: null, recipients: [] };
}
