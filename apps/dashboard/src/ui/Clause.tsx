import { citationText } from "@xep-loai/domain";
import { useLanguage } from "../i18n/useText.ts";
import styles from "./Clause.module.css";
import { Quotations } from "./Quotations.tsx";

interface ClauseProps {
  /** Word for word; several quotations where the rule rests on several places. */
  readonly clause: readonly string[];
  readonly citation: string;
  readonly ruleId?: string;
}

/** The words of the document and where they stand. */
export function Clause({ clause, citation, ruleId }: ClauseProps) {
  return (
    <figure className={styles.clause}>
      <Quotations clause={clause} citation={citation} {...(ruleId ? { ruleId } : {})} />
      <figcaption>
        {citationText(citation, useLanguage())} {ruleId && <code>{ruleId}</code>}
      </figcaption>
    </figure>
  );
}
