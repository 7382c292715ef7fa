import type { Text } from "@xep-loai/domain";
import { useLocale, useTranslate } from "ra-core";
import { useCallback } from "react";
import type { Messages } from "./vi.ts";

type KeysOf<Section, Path extends string = ""> = {
  [Key in keyof Section & string]: Section[Key] extends string
    ? `${Path}${Key}`
    : KeysOf<Section[Key], `${Path}${Key}.`>;
}[keyof Section & string];

/** Path of a message, e.g. `shell.pages.overview`; a misspelt one does not compile. */
export type TextKey = KeysOf<Messages>;
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** The product's own messages in the language of the user. */
export function useText(): Translate {
  const translate = useTranslate();
  return useCallback((key, values) => translate(key, values), [translate]);
}

export type Locale = "vi" | "en";

export const useLanguage = (): Locale => (useLocale() === "en" ? "en" : "vi");

/** Picks the language of a text that comes from the API in both. */
export function useSaid(): (text: Text) => string {
  const language = useLanguage();
  return useCallback((text) => text[language], [language]);
}
