import type { Classification } from "../../providers/queries/classification.ts";
import { useHolds } from "../../view/useHolds.ts";
import { recorders } from "../actRoles.ts";
import { useMayNotRecord } from "../useMayAct.ts";
import styles from "./Procedure.module.css";

/** To whom records elsewhere it is said, once, why not here. */
export function NotRecording({ classification }: { classification: Classification }) {
  const notHere = useMayNotRecord(classification);
  if (!useHolds(recorders) || !notHere) return null;
  return <p className={`${styles.quiet} no-print`}>{notHere}</p>;
}
