import ChosenIcon from "@mui/icons-material/EmojiEventsOutlined";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { AwardSelection } from "../providers/queries/awardCandidates.ts";
import styles from "./Awards.module.css";

/** What the committee said, on which day, who entered it. */
export function Said({ selection }: { selection: AwardSelection }) {
  const text = useText();
  const { date, moment } = useFigures();
  const { isChosen, byBody, chosenOn, note, byName, recordedAt } = selection;
  const words = text(isChosen ? "awards.chosenBy" : "awards.notChosenBy", { body: byBody, day: date(chosenOn) });
  return (
    <div className={styles.said}>
      {isChosen ? (
        <span className={styles.chosen}>
          <ChosenIcon aria-hidden fontSize="inherit" />
          <span>{words}</span>
        </span>
      ) : (
        <span>{words}</span>
      )}
      {note && <span>«{note}»</span>}
      <span className={styles.quiet}>{text("awards.enteredBy", { name: byName, moment: moment(recordedAt) })}</span>
    </div>
  );
}

/** What it said before. */
export function EarlierSelections({ selections }: { selections: readonly AwardSelection[] }) {
  const text = useText();
  if (selections.length === 0) return null;
  return (
    <details className={`${styles.earlier} no-print`}>
      <summary>{text("awards.earlier", { count: selections.length })}</summary>
      {selections.map((selection) => (
        <Said key={selection.version} selection={selection} />
      ))}
    </details>
  );
}
