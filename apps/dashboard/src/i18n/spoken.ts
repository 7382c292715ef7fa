import type { Text } from "@xep-loai/domain";

/** The domain's names of some codes in one language. */
export function spoken<Code extends string>(
  labels: Readonly<Record<Code, Text>>,
  language: keyof Text,
): Readonly<Record<Code, string>> {
  const named = Object.entries<Text>(labels).map(([code, text]) => [code, text[language]]);
  return Object.fromEntries(named) as Record<Code, string>;
}
