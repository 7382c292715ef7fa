import { useQueryClient } from "@tanstack/react-query";
import { useLocaleState } from "ra-core";
import type { Locale } from "../i18n/useText.ts";
import { keepLocale, viewerQuestion } from "../providers/queries/viewer.ts";

/** The language of the user and how to change it: at once here, and kept with the account once signed in. */
export function useSwitchLanguage(): [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useLocaleState();
  const queryClient = useQueryClient();
  const change = (next: Locale): void => {
    setLocale(next);
    if (queryClient.getQueryData(viewerQuestion.queryKey)) keepLocale(next).catch(ignoreUntilNextSignIn);
  };
  return [locale === "en" ? "en" : "vi", change];
}

/** The browser remembers the choice; the account will take it next time. */
const ignoreUntilNextSignIn = (): void => undefined;
