import { useText } from "../../i18n/useText.ts";
import type { Procedure } from "../../providers/queries/procedure.ts";
import styles from "./Procedure.module.css";

/** What is recorded beside the steps; what is not recorded is left out. */
export function RecordFacts({ record }: { record: Procedure["record"] }) {
  const text = useText();
  const { reportedToCell, managedBy, inputRatings } = record;
  const facts = [
    [
      text("procedure.notice.reported"),
      reportedToCell !== null && text(`classifications.why.${reportedToCell ? "yes" : "no"}`),
    ],
    [text("procedure.notice.managedBy"), managedBy && text(`procedure.body.${managedBy}`)],
    [
      text("procedure.notice.inputRatings"),
      inputRatings?.map((rating) => text(`procedure.inputRating.${rating}`)).join("; "),
    ],
  ] as const;
  const recorded = facts.filter(([, value]) => value);
  if (recorded.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {recorded.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
