import Button from "@mui/material/Button";
import { type Translate, useSaid, useText } from "../i18n/useText.ts";
import { isChangedMeanwhile, isSessionOver, Refused, type RefusingFinding, Unreachable } from "../providers/problem.ts";
import type { Act } from "../providers/useAct.ts";
import { Clause } from "../ui/Clause.tsx";
import type { ProblemAt } from "../ui/fieldProblem.ts";
import styles from "./ActProblem.module.css";
import { ProblemsBeside } from "./ProblemsBeside.tsx";
import { useFieldProblems } from "./useFieldProblems.ts";

interface ActProblemProps {
  readonly act: Pick<Act<never, unknown>, "problem" | "reload">;
  /** By the names of the fields, where those are not where the values stand in the input. */
  readonly problems?: readonly ProblemAt[];
}

/** Why an act was not done, in the place where it was tried: what happened, the rules against it, what to do. */
export function ActProblem({ act: { problem, reload }, problems }: ActProblemProps) {
  const text = useText();
  const said = useSaid();
  const found = useFieldProblems(problem);
  if (!problem || isSessionOver(problem)) return null;
  const isRefused = problem instanceof Refused;
  return (
    <section role="alert" className={`${styles.problem} no-print`}>
      <p className={styles.what}>{isRefused ? said(problem.text) : breakdown(problem, text)}</p>
      <ProblemsBeside problems={problems ?? found} />
      {isRefused && problem.findings.map((finding) => <Against key={finding.ruleId} finding={finding} />)}
      {isChangedMeanwhile(problem) && (
        <Button variant="outlined" onClick={() => void reload()}>
          {text("acts.reload")}
        </Button>
      )}
    </section>
  );
}

/** One rule against it, with its clause. */
function Against({ finding: { message, clause, citation, ruleId } }: { finding: RefusingFinding }) {
  const said = useSaid();
  return (
    <div>
      <p>{said(message)}</p>
      <Clause clause={clause} citation={citation} ruleId={ruleId} />
    </div>
  );
}

const breakdown = (problem: Error, text: Translate): string =>
  text(problem instanceof Unreachable ? "acts.unreachable" : "acts.failed");
