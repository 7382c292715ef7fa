const narrow = /[fijlrtIJ()[\].,:;'’“”"!|/\\-]/g;
const wide = /[mwMWĐÂĂÀÁẢÃẠÔƠÒÓỎÕỌOQGHKNUDACVXRB%]/gu;

/** How wide a word is at most in the bold type of documents, in ems: measured by kinds of letters, of Tinos as of Times New Roman. */
export function wordWidth(word: string): number {
  const [thin, broad] = [word.match(narrow)?.length ?? 0, word.match(wide)?.length ?? 0];
  return thin * 0.35 + broad * 0.8 + (word.length - thin - broad) * 0.56;
}
