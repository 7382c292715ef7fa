import { citationText } from "../i18n/citation.ts";
import { useLanguage } from "../i18n/useText.ts";
import styles from "./Clause.module.css";
import { Quotations } from "./Quotations.tsx";

interface FoldedClauseProps {
  readonly clause: readonly string[];
  readonly citation: string;
  readonly ruleId: string;
}

/** The citation, always in sight; the words of the document unfold below it. */
export function FoldedClause({ clause, citation, ruleId }: FoldedClauseProps) {
  return (
    <details className={styles.folded}>
      <summary>
        <cite>{citationText(citation, useLanguage())}</cite> <code>{ruleId}</code>
      </summary>
      <Quotations clause={clause} />
    </details>
  );
}
