import { type FormEvent, useId } from "react";
import { useText } from "../i18n/useText.ts";
import { LanguageSwitch } from "../layout/LanguageSwitch.tsx";
import { CodeStep } from "./CodeStep.tsx";
import { Credential } from "./Credential.tsx";
import styles from "./SignIn.module.css";
import { SignInProblem } from "./SignInProblem.tsx";
import { SingleSignOn } from "./SingleSignOn.tsx";
import { useReason } from "./useReason.ts";
import { useSignIn } from "./useSignIn.ts";

/**
 * User name, password, language, then a code where the account has a second factor; says what went wrong and leads on to
 * the page asked for. Plain HTML keeps it small.
 */
export function SignIn() {
  const text = useText();
  const { problem, waiting, isCodeAskedFor, signIn, giveCode, startOver } = useSignIn();
  const titleId = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    if (isCodeAskedFor) giveCode(typed(given, "code").trim());
    else signIn({ username: typed(given, "username").trim(), password: typed(given, "password") });
  };
  return (
    <main className={styles.page}>
      <form className={styles.form} aria-labelledby={titleId} noValidate onSubmit={submit}>
        <div className={styles.product}>
          <span lang="vi">{text("shell.product")}</span>
          <LanguageSwitch />
        </div>
        <p className={styles.purpose}>{text("shell.purpose")}</p>
        <h1 id={titleId}>{text(isCodeAskedFor ? "signIn.codeTitle" : "signIn.title")}</h1>
        {isCodeAskedFor ? <CodeStep /> : <PasswordStep isSilent={problem !== null} />}
        <SignInProblem problem={problem} />
        <button type="submit" className={styles.submit} disabled={waiting}>
          {text(waiting ? "signIn.submitting" : "signIn.submit")}
        </button>
        {isCodeAskedFor && (
          <button type="button" className={styles.other} onClick={startOver}>
            {text("signIn.back")}
          </button>
        )}
        {!isCodeAskedFor && <SingleSignOn />}
        <p className={styles.hint}>{text(isCodeAskedFor ? "signIn.lostBoth" : "signIn.noAccount")}</p>
      </form>
    </main>
  );
}

function PasswordStep({ isSilent }: { isSilent: boolean }) {
  const reason = useReason();
  return (
    <>
      {reason && !isSilent && <p role="status">{reason}</p>}
      <Credential name="username" type="text" autoComplete="username" />
      <Credential name="password" type="password" autoComplete="current-password" />
    </>
  );
}

const typed = (given: FormData, name: string): string => String(given.get(name) ?? "");
