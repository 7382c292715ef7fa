/** Words alone, without case, diacritics and marks, so that heads are recognised however they are typed: «Tỷ lệ (%)» → "ty le %". */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
