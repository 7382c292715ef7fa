import { citationText } from "../i18n/citation.ts";
import { useLanguage } from "../i18n/useText.ts";
import styles from "./Clause.module.css";

interface ClauseProps {
  /** Word for word; several quotations where the rule rests on several places. */
  readonly clause: readonly string[];
  readonly citation: string;
  readonly ruleId?: string;
}

/** The words of the document and where they stand. Quotations are Vietnamese in every language of the product. */
export function Clause({ clause, citation, ruleId }: ClauseProps) {
  return (
    <figure className={styles.clause}>
      {clause.map((quotation) => (
        <blockquote key={quotation} lang="vi">
          «{unquoted(quotation)}»
        </blockquote>
      ))}
      <figcaption>
        {citationText(citation, useLanguage())} {ruleId && <code>{ruleId}</code>}
      </figcaption>
    </figure>
  );
}

const unquoted = (quotation: string): string => quotation.replace(/^«|»$/g, "");
