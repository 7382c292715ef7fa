/** Text whose dates stay on one line: «ngày 10 tháng 01 năm 2021» is one word to whoever sets it, also with dots for a hand to fill. */
export const unbroken = (text: string): string =>
  text.replace(date, (found) => found.replaceAll(" ", "\u00a0")).replace(year, "$1\u00a0$2");

const date = /ngày (?:\d+|…+) tháng (?:\d+|…+) năm (?:\d+|…+)/gi;
const year = /(năm) (\d{4})(?!\d)/g;
