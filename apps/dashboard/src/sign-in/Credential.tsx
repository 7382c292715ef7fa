import { useText } from "../i18n/useText.ts";
import styles from "./SignIn.module.css";

interface CredentialProps {
  readonly name: "username" | "password";
  readonly type: "text" | "password";
  readonly autoComplete: string;
}

/** One labelled field of the sign-in. */
export function Credential({ name, type, autoComplete }: CredentialProps) {
  const text = useText();
  return (
    <label className={styles.field}>
      {text(`signIn.${name}`)}
      <input name={name} type={type} autoComplete={autoComplete} autoCapitalize="none" spellCheck={false} required />
    </label>
  );
}
