const vowels = [..."aăâeêioôơuưy"];
const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

/** Every letter that Vietnamese has beyond those of ASCII, and its vowels without a tone; small and capital, composed. */
export const vietnameseLetters: readonly string[] = [
  ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize("NFC"))),
  "đ",
].flatMap((letter) => [letter, letter.toUpperCase()]);
