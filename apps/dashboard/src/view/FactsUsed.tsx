import FailedIcon from "@mui/icons-material/CloseOutlined";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Finding } from "../providers/queries/finding.ts";
import styles from "./FactsUsed.module.css";
import { factsInReadingOrder, isLevel, type ReadFact } from "./fallsShort.ts";

/** The facts a rule looked at, what falls short first and marked; the levels of the criteria one below the other. */
export function FactsUsed({ finding }: { finding: Finding }) {
  const text = useText();
  const facts = factsInReadingOrder(finding);
  if (facts.length === 0) return null;
  return (
    <dl
      className={`${styles.used} ${facts.some(isLevel) ? styles.levels : ""}`}
      aria-label={text("classifications.why.facts")}
    >
      {facts.map((fact) => (
        <FactUsed key={fact.name} fact={fact} />
      ))}
    </dl>
  );
}

function FactUsed({ fact: { label, value, fallsShort } }: { fact: ReadFact }) {
  const text = useText();
  const said = useSaid();
  return (
    <div className={fallsShort ? styles.short : undefined}>
      <dt>
        {fallsShort && <FailedIcon fontSize="inherit" titleAccess={text("classifications.why.fallsShort")} />}
        {said(label).replace(/[.:\s]+$/, "")}
      </dt>
      <dd>{value ? said(value) : text("classifications.why.unknownFact")}</dd>
    </div>
  );
}
