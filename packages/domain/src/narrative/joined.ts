import type { Text } from "../rule/finding.ts";

const inBoth = (join: (language: keyof Text) => string): Text => ({ vi: join("vi"), en: join("en") });

/** One sentence after the other; what there is nothing to say of is left out. */
export function sentences(said: readonly (Text | null)[]): Text {
  const there = said.filter((sentence) => sentence !== null);
  return inBoth((language) => there.map((sentence) => sentence[language]).join(" "));
}

/** «a; b; c». */
export const clauses = (parts: readonly Text[]): Text =>
  inBoth((language) => parts.map((part) => part[language]).join("; "));

const and: Text = { vi: " và ", en: " and " };

/** «a», «a và b», «a, b và c». */
export const listed = (items: readonly Text[]): Text =>
  inBoth((language) => {
    const words = items.map((item) => item[language]);
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")}${and[language]}${last}`;
  });
