import type { QuotedRule } from "@xep-loai/domain";
import { CertaintyMark } from "../../ui/CertaintyMark.tsx";
import { FoldedClause } from "../../ui/FoldedClause.tsx";
import styles from "./Outstanding.module.css";

interface RuleWordsProps {
  readonly rule: QuotedRule;
  readonly isOpen?: boolean;
}

/** A clause, and how surely its words are known. */
export function RuleWords({ rule, isOpen = false }: RuleWordsProps) {
  return (
    <div className={styles.rule}>
      <CertaintyMark rule={rule} />
      <FoldedClause {...rule} openAtFirst={isOpen} />
    </div>
  );
}
