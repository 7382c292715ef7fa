import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Attestation } from "../providers/queries/classification.ts";
import styles from "./WhyThisTier.module.css";

/** What only a human could judge: the answer, who gave it, when, and who entered it. */
export function AttestationNote({ attestation }: { attestation: Attestation }) {
  const text = useText();
  const { date, moment } = useFigures();
  const { answer, byBody, byRole, answeredOn, note, byName, recordedAt } = attestation;
  const words = { body: byBody, date: date(answeredOn) };
  return (
    <>
      <p>
        <strong>{text(answer ? "classifications.why.yes" : "classifications.why.no")}</strong>
        {" · "}
        {byRole
          ? text("classifications.why.attestedByRole", { ...words, role: byRole })
          : text("classifications.why.attested", words)}
        {note && ` · ${note}`}
      </p>
      {byName && recordedAt && (
        <p className={styles.quiet}>{text("rerating.recordedBy", { name: byName, moment: moment(recordedAt) })}</p>
      )}
    </>
  );
}
