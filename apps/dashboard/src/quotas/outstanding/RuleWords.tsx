import type { RuleHead } from "@xep-loai/domain";
import { CertaintyMark } from "../../ui/CertaintyMark.tsx";
import { FoldedClause } from "../../ui/FoldedClause.tsx";
import styles from "./Outstanding.module.css";

interface RuleWordsProps {
  readonly rule: Pick<RuleHead, "id" | "citation" | "clause">;
  readonly isOpen?: boolean;
}

/** A clause, and how surely its words are known. */
export function RuleWords({ rule: { id, citation, clause }, isOpen = false }: RuleWordsProps) {
  return (
    <div className={styles.rule}>
      <CertaintyMark rule={{ ruleId: id, citation, clause }} />
      <FoldedClause clause={clause} citation={citation} ruleId={id} openAtFirst={isOpen} />
    </div>
  );
}
