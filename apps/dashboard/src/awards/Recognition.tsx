import TypicalIcon from "@mui/icons-material/StarBorderOutlined";
import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { AwardCandidate, CellRecognition } from "../providers/queries/awardCandidates.ts";
import { Mark } from "../ui/Mark.tsx";
import { QuietButton } from "../ui/QuietButton.tsx";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useMayAt } from "../view/useMayAt.ts";
import styles from "./Awards.module.css";
import { choosers } from "./choosers.ts";
import { RecogniseDialog } from "./RecogniseDialog.tsx";

/** Whether the committee recognised a cell as «tiêu biểu» when it rated it: without that it is no candidate (HD 06, 19). */
export function Recognition({ candidate }: { candidate: AwardCandidate }) {
  const { needsRecognition, recognition } = candidate;
  if (!needsRecognition) return null;
  return (
    <div className={styles.recognition}>
      {recognition?.isRecognised ? (
        <Recognised recognition={recognition} />
      ) : (
        <NotRecognised recognition={recognition} />
      )}
      <RecogniseAct candidate={candidate} />
    </div>
  );
}

function Recognised({ recognition: { byBody, recognisedOn, byName, recordedAt } }: { recognition: CellRecognition }) {
  const text = useText();
  const { date, moment } = useFigures();
  return (
    <>
      <Mark tone="quiet" icon={TypicalIcon}>
        {text("awards.recognition.typical")}
      </Mark>
      <span className={styles.quiet}>
        {text("awards.recognition.by", { body: byBody, day: date(recognisedOn) })}
        {byName !== byBody && ` ${text("awards.enteredBy", { name: byName, moment: moment(recordedAt) })}`}
      </span>
    </>
  );
}

function NotRecognised({ recognition }: { recognition: CellRecognition | null }) {
  const text = useText();
  return (
    <>
      <Mark tone="amber" icon={TypicalIcon}>
        {text("awards.recognition.notYet")}
      </Mark>
      {recognition?.note && <span className={styles.quiet}>«{recognition.note}»</span>}
    </>
  );
}

/** Said when the cell is rated: once the year is closed nothing is added. */
function RecogniseAct({ candidate }: { candidate: AwardCandidate }) {
  const text = useText();
  const mayAt = useMayAt(choosers);
  const isClosed = useIsYearClosed(candidate.year);
  const [isOpen, setOpen] = useState(false);
  if (isClosed || !mayAt(candidate.path.slice(0, -1))) return null;
  const label = text(candidate.recognition ? "awards.recognition.changeOf" : "awards.recognition.actOf", {
    name: candidate.subjectName,
  });
  return (
    <span className="no-print">
      <QuietButton label={label} onClick={() => setOpen(true)}>
        {text(candidate.recognition ? "awards.acts.change" : "awards.recognition.act")}
      </QuietButton>
      {isOpen && <RecogniseDialog candidate={candidate} title={label} onClose={() => setOpen(false)} />}
    </span>
  );
}
