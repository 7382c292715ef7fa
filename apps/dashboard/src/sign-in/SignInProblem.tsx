import { useSaid, useText } from "../i18n/useText.ts";
import { Refused, Unreachable } from "../providers/problem.ts";
import styles from "./SignIn.module.css";
import type { SignInTrouble } from "./useSignIn.ts";

/** What went wrong, and what to do. */
export function SignInProblem({ problem }: { problem: SignInTrouble }) {
  const words = useWords(problem);
  return (
    <p role="alert" className={styles.problem}>
      {words}
    </p>
  );
}

function useWords(problem: SignInTrouble): string {
  const text = useText();
  const said = useSaid();
  if (problem === null) return "";
  if (problem === "MISSING") return text("signIn.missing");
  if (problem === "MISSING_CODE") return text("signIn.missingCode");
  if (problem instanceof Refused) return said(problem.text);
  const kind = problem instanceof Unreachable ? "unreachable" : "failed";
  return `${text(`states.${kind}.title`)}. ${text(`states.${kind}.advice`)}`;
}
