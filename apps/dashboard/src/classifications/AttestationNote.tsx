import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";

/** What only a human could judge: the answer, who gave it, when. */
export function AttestationNote({ attestation }: { attestation: Classification["attestations"][number] }) {
  const text = useText();
  const { date } = useFigures();
  const { answer, byBody, byRole, answeredOn, note } = attestation;
  const words = { body: byBody, date: date(answeredOn) };
  return (
    <p>
      <strong>{text(answer ? "classifications.why.yes" : "classifications.why.no")}</strong>
      {" · "}
      {byRole
        ? text("classifications.why.attestedByRole", { ...words, role: byRole })
        : text("classifications.why.attested", words)}
      {note && ` · ${note}`}
    </p>
  );
}
