import { useSaid } from "../../i18n/useText.ts";
import { type InputProblem, Refused } from "../../providers/problem.ts";
import type { Act } from "../../providers/useAct.ts";
import { ActProblem } from "../../view/ActProblem.tsx";
import styles from "./Change.module.css";

/** Why a file was not carried out: how many of its lines cannot be, then each of them; else what else was in the way. */
export function FileProblem({ act }: { act: Pick<Act<never, unknown>, "problem" | "reload"> }) {
  const said = useSaid();
  const [counted, ...lines] = act.problem instanceof Refused ? act.problem.problems : [];
  if (counted === undefined || lines.length === 0 || !lines.every(isOfLine)) return <ActProblem act={act} />;
  return (
    <section role="alert" className={styles.refused}>
      <p className={styles.what}>{said(counted.message)}</p>
      <ul className={styles.lines}>
        {lines.map(({ path, message }) => (
          <li key={path}>{said(message)}</li>
        ))}
      </ul>
    </section>
  );
}

const isOfLine = ({ path }: InputProblem): boolean => path.startsWith("file.");
