import { useQueryClient } from "@tanstack/react-query";
import { useLocaleState } from "ra-core";
import type { Locale } from "../i18n/useText.ts";
import { viewerQuestion } from "../providers/queries/viewer.ts";
import { useKeepLanguage } from "./useKeepLanguage.ts";

/** The language of the user and how to change it: at once here, and kept with the account once signed in. */
export function useSwitchLanguage(): [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useLocaleState();
  const queryClient = useQueryClient();
  const keep = useKeepLanguage();
  const change = (next: Locale): void => {
    setLocale(next);
    if (queryClient.getQueryData(viewerQuestion.queryKey)) keep(next);
  };
  return [locale === "en" ? "en" : "vi", change];
}
