import { citationText, knownWords, type QuotedRule } from "@xep-loai/domain";
import { useLanguage, useSaid } from "../i18n/useText.ts";
import type { Rule } from "../providers/queries/rules.ts";
import { CertaintyMark } from "../ui/CertaintyMark.tsx";
import clause from "../ui/Clause.module.css";
import { Quotations } from "../ui/Quotations.tsx";
import styles from "./Documents.module.css";

interface RuleClauseProps {
  readonly rule: Pick<Rule, "ruleId" | "citation" | "clause">;
  /** All of its words are shown. */
  readonly isOpen: boolean;
}

/** Where a rule stands and how its words begin; the rest of them unfolds. */
export function RuleClause({ rule: { ruleId, citation, clause: words }, isOpen }: RuleClauseProps) {
  const language = useLanguage();
  const rule = { ruleId, citation, clause: words };
  return (
    <details className={`${clause.folded} ${styles.ruleClause}`} open={isOpen}>
      <summary>
        <cite>{citationText(citation, language)}</cite> <code>{ruleId}</code>
        {isUncertain(rule) && <CertaintyMark rule={rule} />}
        <Excerpt {...rule} />
      </summary>
      <Quotations {...rule} />
    </details>
  );
}

/** What is known word for word needs no word on it. */
const isUncertain = (rule: QuotedRule): boolean => knownWords(rule).certainty !== "VERBATIM";

/** How the words begin; of what is not held that it is not. */
function Excerpt(rule: QuotedRule) {
  const said = useSaid();
  const { quotes, notes } = knownWords(rule);
  const [first] = quotes;
  if (first === undefined) return <span className={styles.excerpt}>{notes.map(said).join(" ")}</span>;
  return (
    <span className={styles.excerpt} lang="vi">
      {first}
    </span>
  );
}
