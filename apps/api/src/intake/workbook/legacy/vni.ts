/** Marks that follow their vowel in VNI fonts: a tone, or a tone on the letter with its hat. */
const tones = "øùûõï"; // ̀ ́ ̉ ̃ ̣
const tonesInUnicode = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const withHat = "âàáåãä";
const withBowl = "êèéúüë";
const inOrder = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

const hat = "\u0302";
const bowl = "\u0306";

/** Letters that stand alone. */
const single: Readonly<Record<string, string>> = {
  ñ: "đ",
  Ñ: "Đ",
  ô: "ơ",
  Ô: "Ơ",
  ö: "ư",
  Ö: "Ư",
  æ: "ỉ",
  Æ: "Ỉ",
  ó: "ĩ",
  Ó: "Ĩ",
  ò: "ị",
  Ò: "Ị",
  î: "ỵ",
  Î: "Ỵ",
};

/** What a mark after a vowel puts on it; undefined: nothing. */
function markOn(vowel: string, mark: string): string | undefined {
  const tone = tonesInUnicode[tones.indexOf(mark)];
  if (tone !== undefined) return tone;
  const hatted = inOrder[withHat.indexOf(mark)];
  if (hatted !== undefined && "aeo".includes(vowel)) return hat + hatted;
  const bowled = inOrder[withBowl.indexOf(mark)];
  return bowled !== undefined && vowel === "a" ? bowl + bowled : undefined;
}

/** The text as it was meant, if it was typed in a VNI font. */
export const fromVni = (text: string): string =>
  text
    .replace(/([aeouyôö])([à-åè-ëïõ-üû])/gi, (both, vowel: string, mark: string) => {
      const put = markOn(vowel.toLowerCase(), mark.toLowerCase());
      return put === undefined ? both : ((single[vowel] ?? vowel) + put).normalize("NFC");
    })
    .replace(/[ñôöæóòî]/gi, (letter) => single[letter] ?? letter);
