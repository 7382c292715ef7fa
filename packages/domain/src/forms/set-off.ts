import type { Form } from "./form.ts";

/** The words of a place as they stand before what is written there: a name alone is set off by a colon. */
export const setOff = (words: string, { isHeldByNames = false }: Form): string =>
  isHeldByNames && /[\p{L})]$/u.test(words) ? `${words}:` : words;
