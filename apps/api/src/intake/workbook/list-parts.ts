/** Between the parts of a row that stands in one cell. */
const bar = "|";

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "|": "\\|", "\n": "\\n", "\r": "\\r" };
const meant: Readonly<Record<string, string>> = { n: "\n", r: "\r" };

/** The parts of a row on one line; a bar or a break of line within a part is escaped. */
export const joinedParts = (parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[\\|\n\r]/g, (sign) => escapes[sign] ?? sign)).join(` ${bar} `);

/** The parts back from the line, without the spaces around them. */
export const splitParts = (line: string): string[] =>
  [...`${line}${bar}`.matchAll(/((?:\\.|[^|\\])*)\\?\|/gu)].map(([, part = ""]) =>
    part.trim().replace(/\\(.)/gu, (_, sign: string) => meant[sign] ?? sign),
  );
