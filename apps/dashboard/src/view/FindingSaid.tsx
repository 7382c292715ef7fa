import type { ReactNode } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Finding } from "../providers/queries/finding.ts";
import { Clause } from "../ui/Clause.tsx";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { FactsUsed } from "./FactsUsed.tsx";
import styles from "./FindingSaid.module.css";
import { OutcomeMark } from "./OutcomeMark.tsx";

interface FindingSaidProps {
  readonly finding: Finding;
  /** What follows from it, below its sentence. */
  readonly consequence?: ReactNode;
  /** The clause stands open: it is the answer and not a reference. */
  readonly isAnswer?: boolean;
  /** What was answered to it. */
  readonly children?: ReactNode;
}

/** What one rule found, on which facts, by which sum, under which clause: an entry of a list. */
export function FindingSaid({ finding, consequence, isAnswer = false, children }: FindingSaidProps) {
  const text = useText();
  const said = useSaid();
  const { sum } = useFigures();
  const { outcome, message, arithmetic, clause, citation, ruleId } = finding;
  return (
    <li className={styles.finding}>
      <p className={styles.message}>
        <OutcomeMark outcome={outcome} /> {said(message)}
      </p>
      {consequence}
      <FactsUsed finding={finding} />
      {arithmetic && (
        <p>
          {text("classifications.why.arithmetic")}: <span className={styles.sum}>{sum(arithmetic)}</span>
        </p>
      )}
      {children}
      {isAnswer ? (
        <Clause clause={clause} citation={citation} ruleId={ruleId} />
      ) : (
        <FoldedClause clause={clause} citation={citation} ruleId={ruleId} />
      )}
    </li>
  );
}
