import Alert from "@mui/material/Alert";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { isAboveCeiling } from "./aboveCeiling.ts";
import styles from "./WhyThisTier.module.css";

/** What the rules leave open, and whether the present tier keeps to it. */
export function Ceiling({ classification }: { classification: Classification }) {
  const { ceiling, proposal } = classification.explanation;
  return (
    <>
      {isAboveCeiling(classification) && <Breach explanation={classification.explanation} />}
      {(ceiling || proposal) && <Limits explanation={classification.explanation} />}
    </>
  );
}

function Limits({ explanation: { forced, ceiling, proposal } }: Pick<Classification, "explanation">) {
  const text = useText();
  return (
    <ul className={styles.ceiling}>
      {forced && <li>{text("classifications.why.forcedLowest")}</li>}
      {ceiling && !forced && (
        <li>
          {text("classifications.why.ceiling")}: <strong>{text(`words.tier.${ceiling}`)}</strong>
        </li>
      )}
      {proposal && (
        <li>
          {text("classifications.why.proposal")}:{" "}
          <strong>{text(`classifications.why.proposalVerdict.${proposal}`)}</strong>
        </li>
      )}
    </ul>
  );
}

function Breach({ explanation: { forced, ceiling } }: Pick<Classification, "explanation">) {
  const text = useText();
  const words =
    forced || !ceiling
      ? text("classifications.why.breachForced")
      : text("classifications.why.breach", { ceiling: text(`words.tier.${ceiling}`) });
  return (
    <Alert severity="error" variant="outlined">
      {words}
    </Alert>
  );
}
