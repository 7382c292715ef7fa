import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { type Translate, useText } from "../i18n/useText.ts";
import type { SubmissionRecord } from "../providers/queries/submissions.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useView } from "../view/useView.ts";
import { SubmitDialog } from "./SubmitDialog.tsx";

interface SubmitResultsProps {
  readonly record: SubmissionRecord;
  /** The viewer stands above: what the unit brought on paper. */
  readonly onBehalf: boolean;
}

/** The one act of the unit itself; where it cannot be done now, why. */
export function SubmitResults({ record, onBehalf }: SubmitResultsProps) {
  const text = useText();
  const { count } = useFigures();
  const [isOpen, setOpen] = useState(false);
  const isClosed = useIsYearClosed(useView().year);
  if (!record.maySubmit || isClosed) return null;
  const label = text(onBehalf ? "submissions.acts.submitOnBehalf" : "submissions.acts.submit");
  return (
    <>
      <ActButton
        variant={onBehalf ? "outlined" : "contained"}
        notNow={whyNotNow(record, text, count)}
        onClick={() => setOpen(true)}
      >
        {label}
      </ActButton>
      {isOpen && <SubmitDialog record={record} label={label} onClose={() => setOpen(false)} />}
    </>
  );
}

function whyNotNow({ submission, unfinished }: SubmissionRecord, text: Translate, count: (n: number) => string) {
  if (submission.receivedWith !== null && submission.arrivedAt === null)
    return text("submissions.notNow.receivedWith", { name: submission.receivedWith });
  if (submission.isLocked) return text("submissions.notNow.received");
  if (submission.reopenedUntil) return text("submissions.notNow.reopened");
  if (submission.arrivedAt !== null) return text("submissions.notNow.in");
  const missing = unfinished.reduce((sum, place) => sum + place.count, 0);
  return missing === 0 ? null : text("submissions.notNow.unfinished", { smart_count: missing, count: count(missing) });
}
