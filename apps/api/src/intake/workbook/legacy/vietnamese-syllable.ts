const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const onset = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?";

/** Vowels that may end a syllable, and those something must follow. */
const open =
  "iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|[aeêioôơuưy]";
const closed = "uyê|iê|yê|uô|ươ|oa|oă|oe|oo|uâ|uê|uy|[aăâeêioôơuưy]";

const syllable = new RegExp(`^${onset}(?:(?:${open})|(?:${closed})(?:ch|ng|nh|[cmnpt]))$`, "u");

/** After these stops only the sharp and the heavy tone, or none written, are spoken. */
const stopped = /(?:ch|[cpt])$/u;
const sharpOrHeavy = /[\u0301\u0323]/u;

/** Whether a word could be written so in Vietnamese: one onset, one vowel, one end, at most one tone that goes with it. */
export function isSyllable(word: string): boolean {
  const spread = word.toLowerCase().normalize("NFD");
  const tones = spread.match(tone) ?? [];
  const plain = spread.replace(tone, "").normalize("NFC");
  if (tones.length > 1 || !syllable.test(plain)) return false;
  return !stopped.test(plain) || tones.every((each) => sharpOrHeavy.test(each));
}
