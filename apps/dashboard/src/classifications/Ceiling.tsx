import { isDecided } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { useTierNames } from "../ui/tierNames.ts";
import { isAboveCeiling } from "./aboveCeiling.ts";
import styles from "./WhyThisTier.module.css";
import { gatesClosed } from "./whyNotHigher.ts";

/** The highest tier the rules allow, and what came out of the check of the present one. */
export function Ceiling({ classification }: { classification: Classification }) {
  const text = useText();
  const { full } = useTierNames();
  const verdict = useVerdict(classification);
  const { forced, ceiling } = classification.explanation;
  if (!ceiling && !verdict) return null;
  return (
    <ul className={styles.ceiling}>
      {forced && <li>{text("classifications.why.forcedLowest")}</li>}
      {ceiling && !forced && (
        <li>
          {text("classifications.why.ceiling")}: <strong>{full(ceiling)}</strong>
        </li>
      )}
      {verdict && (
        <li>
          {text("classifications.why.checked")}: <strong>{verdict}</strong>
        </li>
      )}
    </ul>
  );
}

function useVerdict(classification: Classification): string | null {
  const text = useText();
  const { date } = useFigures();
  const { explanation, state, decisionNumber, decisionDate } = classification;
  const { proposal } = explanation;
  if (!proposal) return null;
  if (proposal === "ACCEPTED") return text("classifications.why.verdict.right");
  if (proposal === "NEEDS_ATTESTATION") return text("classifications.why.verdict.awaitsAttestation");
  if (!isDecided(state)) return text(`classifications.why.verdict.${waitsOnly(classification) ? "waits" : "wrong"}`);
  if (!decisionNumber) return text("classifications.why.verdict.wrongDecided");
  return text("classifications.why.verdict.wrongDecision", { number: decisionNumber, date: date(decisionDate) });
}

/** The tier itself is allowed; what must be done before any stands below. */
const waitsOnly = (classification: Classification): boolean =>
  !isAboveCeiling(classification) && gatesClosed(classification).length > 0;
