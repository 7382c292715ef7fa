import { useQueryClient } from "@tanstack/react-query";
import { useLocaleState, useLogin, useStoreContext } from "ra-core";
import { useState } from "react";
import type { Locale } from "../i18n/useText.ts";
import { useKeepLanguage } from "../layout/useKeepLanguage.ts";
import type { Credentials } from "../providers/authProvider.ts";
import { Refused } from "../providers/problem.ts";
import { type Viewer, viewerQuestion } from "../providers/queries/viewer.ts";

export type SignInTrouble = "MISSING" | "MISSING_CODE" | Error | null;

interface SignIn {
  readonly problem: SignInTrouble;
  readonly waiting: boolean;
  /** Name and password were right; now a code is asked for. */
  readonly isCodeAskedFor: boolean;
  readonly signIn: (credentials: Credentials) => void;
  readonly giveCode: (code: string) => void;
  /** Back to name and password. */
  readonly startOver: () => void;
}

/** Signs in and goes on to the page asked for; asks for a code where the account has a second factor. */
export function useSignIn(): SignIn {
  const login = useLogin();
  const takeLanguage = useLanguageOfAccount();
  const [problem, setProblem] = useState<SignInTrouble>(null);
  const [waiting, setWaiting] = useState(false);
  const [accepted, setAccepted] = useState<Credentials | null>(null);
  const send = async (credentials: Credentials): Promise<void> => {
    setWaiting(true);
    try {
      await login(credentials);
      takeLanguage();
    } catch (error) {
      const asksForCode = error instanceof Refused && error.code === "CODE_NEEDED";
      if (asksForCode) setAccepted(credentials);
      setProblem(asksForCode ? null : (error as Error));
      setWaiting(false);
    }
  };
  return {
    problem,
    waiting,
    isCodeAskedFor: accepted !== null,
    signIn: (credentials) =>
      credentials.username && credentials.password ? void send(credentials) : setProblem("MISSING"),
    giveCode: (code) => (accepted && code ? void send({ ...accepted, code }) : setProblem("MISSING_CODE")),
    startOver: () => {
      setAccepted(null);
      setProblem(null);
    },
  };
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
