import { unbroken } from "./unbroken.ts";

/** Text as a file can carry it: letters composed, without what no reader could show, dates on one line. */
export const printable = (text: string): string =>
  unbroken(text.toWellFormed().normalize("NFC").replace(unprintable, ""));

/** Control characters besides tab and line break, which XML does not allow, and the two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
