import { useQueryClient } from "@tanstack/react-query";
import type { Locale } from "../i18n/useText.ts";
import { keepLocale } from "../providers/queries/viewer.ts";

/** Keeps the language with the account, and asks anew for tables: their cells hold words of it. */
export function useKeepLanguage(): (locale: Locale) => void {
  const queryClient = useQueryClient();
  const askTablesAnew = () => queryClient.invalidateQueries({ queryKey: ["summaryTable"] });
  return (locale) => void keepLocale(locale).then(askTablesAnew, ignoreUntilNextSignIn);
}

/** The browser remembers the choice; the account will take it next time. */
const ignoreUntilNextSignIn = (): void => undefined;
