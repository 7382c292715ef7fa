import { useText } from "../i18n/useText.ts";
import { useClassification } from "../providers/queries/classification.ts";
import { FindingSaid } from "../view/FindingSaid.tsx";
import styles from "./WarningList.module.css";

/** What the unit's own result waits for before it may be decided: who is rated first, what must be held before. */
export function WhatItWaitsFor({ id, year }: { id: string; year: number }) {
  const text = useText();
  const findings = useClassification(id, year).data?.explanation.findings ?? [];
  const gates = findings.filter(({ effect, outcome }) => effect === "GATE" && !isMet.has(outcome));
  if (gates.length === 0) return null;
  return (
    <>
      <p>{text("warnings.ownWaitsFor")}</p>
      <ul className={styles.gates}>
        {gates.map((finding) => (
          <FindingSaid key={finding.ruleId} finding={finding} isAnswer />
        ))}
      </ul>
    </>
  );
}

const isMet: ReadonlySet<string> = new Set(["PASSED", "NOT_APPLICABLE"]);
