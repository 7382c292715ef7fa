import { useFieldProblem } from "../ui/fieldProblem.ts";
import { useFieldProblems } from "../view/useFieldProblems.ts";
import styles from "./Deciding.module.css";

/** What the API found wrong with single results, each with its name. */
export function RowProblems({ problem }: { problem: Error | null }) {
  const said = useFieldProblem("items");
  const problems = useFieldProblems(problem).filter(({ at }) => at.startsWith("items["));
  if (said === null) return null;
  return (
    <ul className={styles.problems}>
      {problems.map(({ at, message }) => (
        <li key={`${at} ${message}`}>{message}</li>
      ))}
    </ul>
  );
}
