import { useFieldProblem } from "./fieldProblem.ts";
import styles from "./ProblemLine.module.css";

/** What is wrong with a row, or with a choice, below it. */
export function ProblemLine({ at }: { at: string }) {
  const problem = useFieldProblem(at);
  return problem !== null && <p className={styles.problem}>{problem}</p>;
}
