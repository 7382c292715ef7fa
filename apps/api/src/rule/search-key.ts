/** What a search compares, as search_key() of the database does: no case, no diacritics, đ as d. */
export const searchKey = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d").trim();
