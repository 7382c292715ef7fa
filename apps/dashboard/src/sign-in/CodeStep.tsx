import { useEffect, useRef, useState } from "react";
import { useText } from "../i18n/useText.ts";
import styles from "./SignIn.module.css";

/** The code of the app, which a phone offers by itself; or one of the recovery codes. */
export function CodeStep() {
  const text = useText();
  const [isRecovery, setRecovery] = useState(false);
  return (
    <>
      <p>{text("signIn.codeLead")}</p>
      <CodeField key={String(isRecovery)} isRecovery={isRecovery} />
      <button type="button" className={styles.other} onClick={() => setRecovery(!isRecovery)}>
        {text(isRecovery ? "signIn.useApp" : "signIn.useRecoveryCode")}
      </button>
    </>
  );
}

/** Whoever came here has nothing else to fill in. */
function CodeField({ isRecovery }: { isRecovery: boolean }) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <label className={styles.field}>
      {text(isRecovery ? "signIn.recoveryCode" : "signIn.code")}
      <input
        ref={field}
        name="code"
        type="text"
        inputMode={isRecovery ? "text" : "numeric"}
        autoComplete={isRecovery ? "off" : "one-time-code"}
        autoCapitalize="none"
        spellCheck={false}
        required
      />
    </label>
  );
}
