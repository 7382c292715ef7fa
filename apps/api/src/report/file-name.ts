import type { Extract } from "./extract.service.ts";

/** «R2 Kết quả … – Tỉnh ủy Bình Định – 2020.xlsx», without what a file system would not take. */
export function fileName({ source, organisation, locale }: Extract, format: string): string {
  const name = `${source.id} ${source.title[locale]} – ${organisation.name} – ${organisation.year}`;
  return `${name.replace(/[\\/:*?"<>|]/g, " ")}.${format}`;
}

/** The name for browsers that read RFC 6266, and one without diacritics for the others. */
export const attachment = (name: string): string =>
  `attachment; filename="${plainLetters(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`;

const plainLetters = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .replace(/[^\x20-\x7e]/g, "-");
