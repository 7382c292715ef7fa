import { useSaid } from "../../i18n/useText.ts";
import type { Refused } from "../../providers/problem.ts";
import styles from "./Filled.module.css";

/** Why what stands in a box is not kept, below it. */
export function ItemProblem({ problem }: { problem: Refused | undefined }) {
  const said = useSaid();
  if (problem === undefined) return null;
  return (
    <p role="alert" className={styles.problem}>
      {problem.problems.map(({ message }) => said(message)).join(" ")}
    </p>
  );
}
