import type { Text } from "@xep-loai/domain";
import { fromTcvn3 } from "./tcvn3.ts";
import { isSyllable } from "./vietnamese-syllable.ts";
import { fromVni } from "./vni.ts";

const codings = [
  { name: "TCVN3 (ABC)", decode: fromTcvn3 },
  { name: "VNI", decode: fromVni },
] as const;

/** Where no such letter is, nothing was typed in an old font. */
const western = /[\u00a1-\u00ff]/u;

/** Letters only Unicode has: whoever typed one typed no old font in that word. */
const ofUnicode = /[\u0100-\u{10ffff}]/u;

/** «QÐ», «TÐ»: an Icelandic letter many keyboards put for Đ. */
const withEth = /^[A-ZÐ]+$/u;

/** A mark that closes a quotation; TCVN3 has it for ằ, with which no word ends. */
const closing = /»(?![\p{L}\p{M}])/u;

/** In TCVN3 « is ô, unless it opens a quotation. */
const unquoted = (text: string): string => (closing.test(text) ? text.replace(/[«»]/g, " ") : text);

/** What is said of a text typed in a font from before Unicode, with the word as it was meant; null: it is none. */
export function legacyProblem(text: string): Text | null {
  if (!western.test(text)) return null;
  for (const word of unquoted(text).split(/[\s|;,./()-]+/u)) {
    const coding = codingOf(word);
    if (coding !== undefined) return inOldFont(word, coding);
  }
  return null;
}

/** «nghiêng», with a mark of its own behind a letter or two. */
const longestSyllable = 12;

/** A word that is none in Vietnamese as it stands, and is one as it would have been meant. */
function codingOf(word: string) {
  if (
    word.length < 2 ||
    word.length > longestSyllable ||
    !western.test(word) ||
    ofUnicode.test(word) ||
    withEth.test(word) ||
    isSyllable(word)
  )
    return undefined;
  return codings.find(({ decode }) => isSyllable(decode(word)));
}

const inOldFont = (word: string, { name, decode }: (typeof codings)[number]): Text => ({
  vi: `Chữ gõ bằng phông cũ ${name}: «${word}», có lẽ là «${decode(word)}». Hãy chuyển sang Unicode rồi dán lại.`,
  en: `This was typed in an old ${name} font: «${word}», perhaps «${decode(word)}». Please convert it to Unicode and paste it again.`,
});
