import type { Text } from "@xep-loai/domain";
import { createContext, useCallback, useContext } from "react";
import type { Locale } from "../i18n/useText.ts";

/** The language a sheet is written in. */
export const FormLanguage = createContext<Locale>("vi");

/** Words of a form in the language of the sheet. */
export function usePrinted(): (words: Text) => string {
  const language = useContext(FormLanguage);
  return useCallback((words) => words[language], [language]);
}
