import { type Form, type FormItem, faultsIn, formFaultLabels, isPlainText } from "@xep-loai/domain";
import { showsNothing } from "../shared/given.ts";
import { hiddenCharacter, tooLong, tooMany } from "../shared/given-words.ts";
import { type Refused, refuseField } from "../shared/refusal.ts";

const [longestText, longestLine, mostRows, longestValue] = [20_000, 300, 100, 50_000];

/** What was typed at one place, as it is kept: composed (NFC), null where nothing shows; else what is wrong with it. */
export function givenValue(form: Form, item: FormItem, given: unknown): { readonly value: unknown } | Refused {
  const value = composed(given);
  if (value === null) return { value };
  const problem = problemOf(form, item, value);
  return problem === null ? { value } : refuseField("value", problem);
}

function problemOf(form: Form, { id, field }: FormItem, value: unknown) {
  // The shape comes first: what is nested deeper than a form asks is not looked through.
  if (faultsIn(form, { [id]: value }, true).length > 0) return formFaultLabels.UNREADABLE;
  const texts = textsIn(value);
  if (!texts.every(isPlainText)) return hiddenCharacter;
  if (Array.isArray(value) && value.length > mostRows) return tooMany(mostRows);
  const longest = field?.kind === "LINE" ? longestLine : longestText;
  if (texts.some((text) => text.length > longest)) return tooLong(longest);
  return JSON.stringify(value).length > longestValue ? tooLong(longestValue) : null;
}

/** Only as deep as a form asks: a text, rows of texts, texts by item. */
function composed(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return showsNothing.test(value) ? null : value.normalize("NFC");
  if (value === undefined || value === null || typeof value !== "object" || depth > 2) return value ?? null;
  if (Array.isArray(value))
    return noneIfEmpty(
      value.map((each) => composed(each, depth + 1)),
      depth,
    );
  return noneIfEmpty(
    Object.fromEntries(Object.entries(value).map(([key, each]) => [key, composed(each, depth + 1)])),
    depth,
  );
}

/** A list without rows, or texts of which none is written, is nothing. */
function noneIfEmpty(value: object, depth: number): unknown {
  const parts = Object.values(value);
  return depth === 0 && parts.every((part) => part === null) ? null : value;
}

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
