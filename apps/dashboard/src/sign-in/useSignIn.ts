import { useQueryClient } from "@tanstack/react-query";
import { useLocaleState, useLogin, useStoreContext } from "ra-core";
import { useState } from "react";
import type { Locale } from "../i18n/useText.ts";
import { useKeepLanguage } from "../layout/useKeepLanguage.ts";
import { type Viewer, viewerQuestion } from "../providers/queries/viewer.ts";

interface Credentials {
  readonly username: string;
  readonly password: string;
}

export type SignInTrouble = "MISSING" | Error | null;

/** Signs in and goes on to the page asked for. */
export function useSignIn(): { problem: SignInTrouble; waiting: boolean; signIn: (credentials: Credentials) => void } {
  const login = useLogin();
  const takeLanguage = useLanguageOfAccount();
  const [problem, setProblem] = useState<SignInTrouble>(null);
  const [waiting, setWaiting] = useState(false);
  const signIn = async (credentials: Credentials): Promise<void> => {
    if (!credentials.username || !credentials.password) return setProblem("MISSING");
    setWaiting(true);
    try {
      await login(credentials);
      takeLanguage();
    } catch (error) {
      setProblem(error as Error);
      setWaiting(false);
    }
  };
  return { problem, waiting, signIn: (credentials) => void signIn(credentials) };
}

/** The account's language, unless this browser was told another one: then the account takes that. */
function useLanguageOfAccount(): () => void {
  const store = useStoreContext();
  const queryClient = useQueryClient();
  const [, setLocale] = useLocaleState();
  const keep = useKeepLanguage();
  return () => {
    const viewer = queryClient.getQueryData<Viewer>(viewerQuestion.queryKey);
    const chosen = store.getItem<Locale | undefined>("locale");
    if (viewer && !chosen) setLocale(viewer.locale);
    if (viewer && chosen && chosen !== viewer.locale) keep(chosen);
  };
}
