import ChosenIcon from "@mui/icons-material/EmojiEventsOutlined";
import NoLongerIcon from "@mui/icons-material/ErrorOutlineOutlined";
import OpenIcon from "@mui/icons-material/HelpOutlineOutlined";
import WaitingIcon from "@mui/icons-material/HourglassEmptyOutlined";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { AwardCandidate, AwardSelection, CandidateAward } from "../providers/queries/awardCandidates.ts";
import { Mark } from "../ui/Mark.tsx";
import { AwardActs } from "./AwardActs.tsx";
import styles from "./Awards.module.css";
import { useWhyNot } from "./useWhyNot.ts";

interface AwardCellProps {
  readonly candidate: AwardCandidate;
  /** Not there where the rules of the year do not know it. */
  readonly award: CandidateAward | undefined;
}

/** One award of one candidate: whether it may be considered, what the committee said, what can be done. */
export function AwardCell({ candidate, award }: AwardCellProps) {
  if (!award) return null;
  const { selection, earlier } = award;
  return (
    <div className={styles.award}>
      <Standing candidate={candidate} award={award} />
      {selection && <Said selection={selection} />}
      <Earlier selections={earlier} />
      <AwardActs candidate={candidate} award={award} />
    </div>
  );
}

function Standing({ candidate, award }: { candidate: AwardCandidate; award: CandidateAward }) {
  const text = useText();
  const whyNot = useWhyNot(candidate, award);
  const { candidacy, finding, selection, yearsNeeded, yearsInARow, yearsToAttest } = award;
  const run = yearsNeeded > 1 && text("awards.inARow", { years: yearsInARow, needed: yearsNeeded });
  return (
    <>
      {run && <span className={styles.run}>{run}</span>}
      {finding.outcome === "FAILED" && (
        <Mark tone="red" icon={NoLongerIcon}>
          {text("awards.noLonger")}
        </Mark>
      )}
      {candidacy === "NEEDS_ATTESTATION" && (
        <Mark tone="amber" icon={OpenIcon}>
          {text("awards.toAttest", { years: yearsToAttest.toSorted((a, b) => a - b).join(", ") })}
        </Mark>
      )}
      {candidacy === "CANDIDATE" && !selection && (
        <Mark tone="quiet" icon={WaitingIcon}>
          {text("awards.notChosenYet")}
        </Mark>
      )}
      {whyNot && <span className={styles.quiet}>{whyNot}</span>}
    </>
  );
}

function Said({ selection }: { selection: AwardSelection }) {
  const text = useText();
  const { date, moment } = useFigures();
  const { isChosen, byBody, chosenOn, note, byName, recordedAt } = selection;
  const words = text(isChosen ? "awards.chosenBy" : "awards.notChosenBy", { body: byBody, day: date(chosenOn) });
  return (
    <div className={styles.said}>
      {isChosen ? (
        <span className={styles.chosen}>
          <ChosenIcon aria-hidden fontSize="inherit" /> {words}
        </span>
      ) : (
        <span>{words}</span>
      )}
      {note && <span>«{note}»</span>}
      <span className={styles.quiet}>{text("awards.enteredBy", { name: byName, moment: moment(recordedAt) })}</span>
    </div>
  );
}

function Earlier({ selections }: { selections: readonly AwardSelection[] }) {
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
