import { type Certainty, citationText, knownWords } from "@xep-loai/domain";
import { type TextKey, useLanguage, useText } from "../i18n/useText.ts";
import styles from "./Clause.module.css";
import { Quotations } from "./Quotations.tsx";

interface FoldedClauseProps {
  readonly clause: readonly string[];
  readonly citation: string;
  readonly ruleId?: string;
  /** Where it is the only one, or one of few. */
  readonly openAtFirst?: boolean;
}

/** What unfolds, by how its words are known. */
const leads = {
  VERBATIM: "states.verbatim",
  PARAPHRASE: "states.summary",
  MISSING: "states.textNotHeld",
  OWN_COPY: "states.ownCopy",
} as const satisfies Record<Certainty, TextKey>;

/** The citation, always in sight; the words of the document unfold below it. */
export function FoldedClause({ clause, citation, ruleId = "", openAtFirst = false }: FoldedClauseProps) {
  const text = useText();
  return (
    <details className={styles.folded} open={openAtFirst}>
      <summary>
        <span className="no-print">{text(leads[knownWords({ ruleId, citation, clause }).certainty])} </span>
        <cite>{citationText(citation, useLanguage())}</cite>
      </summary>
      <Quotations clause={clause} citation={citation} {...(ruleId ? { ruleId } : {})} />
      {ruleId && <code>{ruleId}</code>}
    </details>
  );
}
