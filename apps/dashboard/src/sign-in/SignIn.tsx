import { type FormEvent, useId } from "react";
import { useText } from "../i18n/useText.ts";
import { LanguageSwitch } from "../layout/LanguageSwitch.tsx";
import { Credential } from "./Credential.tsx";
import styles from "./SignIn.module.css";
import { SignInProblem } from "./SignInProblem.tsx";
import { useReason } from "./useReason.ts";
import { useSignIn } from "./useSignIn.ts";

/** User name, password, language; says what went wrong and leads on to the page asked for. Plain HTML keeps it small. */
export function SignIn() {
  const text = useText();
  const reason = useReason();
  const { problem, waiting, signIn } = useSignIn();
  const titleId = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    signIn(credentialsIn(event.currentTarget));
  };
  return (
    <main className={styles.page}>
      <form className={styles.form} aria-labelledby={titleId} noValidate onSubmit={submit}>
        <div className={styles.product}>
          <span lang="vi">{text("shell.product")}</span>
          <LanguageSwitch />
        </div>
        <p className={styles.purpose}>{text("shell.purpose")}</p>
        <h1 id={titleId}>{text("signIn.title")}</h1>
        {reason && !problem && <p role="status">{reason}</p>}
        <Credential name="username" type="text" autoComplete="username" />
        <Credential name="password" type="password" autoComplete="current-password" />
        <SignInProblem problem={problem} />
        <button type="submit" className={styles.submit} disabled={waiting}>
          {text(waiting ? "signIn.submitting" : "signIn.submit")}
        </button>
        <p className={styles.hint}>{text("signIn.noAccount")}</p>
      </form>
    </main>
  );
}

function credentialsIn(form: HTMLFormElement): { username: string; password: string } {
  const entries = new FormData(form);
  return { username: String(entries.get("username")).trim(), password: String(entries.get("password")) };
}
