import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import styles from "./WarningList.module.css";

/** What can still be done about a quota: mended before the decision, or reconsidered after it. */
export function QuotaAct({ use: { status, provisional, pending } }: { use: QuotaUse }) {
  const text = useText();
  const { count } = useFigures();
  if (provisional)
    return <p className={styles.act}>{text("warnings.stillOpen", { smart_count: pending, count: count(pending) })}</p>;
  return status === "EXCEEDED" && <p className={styles.act}>{text("warnings.alreadyDecided")}</p>;
}
