import { useText } from "../i18n/useText.ts";
import type { CandidateScope } from "../providers/queries/candidates.ts";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useView } from "../view/useView.ts";
import styles from "./Deciding.module.css";

/** Why nothing is appraised or decided here; nothing where it may be. */
export function WhyReadOnly({ scope }: { scope: CandidateScope }) {
  const why = useWhyReadOnly(scope);
  return why && <p className={`${styles.readOnly} no-print`}>{why}</p>;
}

/** null: the viewer appraises or decides here, in a year that is open. */
export function useWhyReadOnly({ mayAppraise, quota }: CandidateScope): string | null {
  const text = useText();
  const { year } = useView();
  const isClosed = useIsYearClosed(year);
  if (isClosed) return text("deciding.readOnly.closed", { year });
  return mayAppraise ? null : text("deciding.readOnly.notYours", { organisation: quota.organisation.name });
}
