/** The letters without case and diacritics, as the API's search compares them: «Quận ủy Ba Đình» → "quan uy ba dinh". */
export const foldDiacritics = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
