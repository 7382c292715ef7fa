/** A name without what a file system would not take, nor the gaps that leaves. */
export const fileSystemName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, " ");

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
