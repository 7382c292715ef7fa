import Button from "@mui/material/Button";
import type { ReviewPlace } from "@xep-loai/domain";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { CompleteDialog } from "./CompleteDialog.tsx";
import { isKeptByResult } from "./isKeptByResult.ts";
import { KeptByResult } from "./KeptByResult.tsx";
import { PromptDialog } from "./PromptDialog.tsx";
import { RecordDialog } from "./RecordDialog.tsx";
import { ReopenDialog } from "./ReopenDialog.tsx";
import styles from "./ReviewShow.module.css";
import { useMayReview } from "./useMayReview.ts";

interface ReviewActsProps {
  readonly subject: ReviewedSubject;
  /** null: none yet. */
  readonly review: Review | null;
  /** Where a new one may be held; none for a collective. */
  readonly places: readonly ReviewPlace[];
  /** Where the review is one the documents do not ask for. */
  readonly isElsewhere?: boolean;
}

type ActName = "record" | "complete" | "reopen" | "prompt";

/** What the viewer may do with a review: record, complete, prompt; open again what is complete. */
export function ReviewActs({ subject, review, places, isElsewhere = false }: ReviewActsProps) {
  const text = useText();
  const [open, setOpen] = useState<ActName | null>(null);
  const close = () => setOpen(null);
  if (!useMayReview(subject)) return null;
  const isKept = isKeptByResult(subject, review);
  const act = (name: ActName, words: string, isNext: boolean) => (
    <Button key={name} variant={isNext ? "outlined" : "text"} onClick={() => setOpen(name)}>
      {words}
    </Button>
  );
  return (
    <div className={`${styles.acts} no-print`}>
      {isKept && <KeptByResult results={subject.decidedResults} />}
      {!review &&
        !isKept &&
        act("record", text(isElsewhere ? "reviews.acts.elsewhere" : "reviews.acts.record"), !isElsewhere)}
      {review?.completedOn && !isKept && act("reopen", text("reviews.acts.reopen"), true)}
      {review && !review.completedOn && (
        <>
          {act("complete", text("reviews.acts.complete"), true)}
          {act("record", text("reviews.acts.change"), false)}
          {act("prompt", text("reviews.acts.prompt"), false)}
        </>
      )}
      {review?.completedOn && (
        <ActButton variant="text" notNow={text("reviews.acts.promptNotNow")}>
          {text("reviews.acts.prompt")}
        </ActButton>
      )}
      {open === "record" && <RecordDialog subject={subject} review={review} places={places} onClose={close} />}
      {open === "complete" && review && <CompleteDialog subject={subject} review={review} onClose={close} />}
      {open === "reopen" && review && <ReopenDialog subject={subject} review={review} onClose={close} />}
      {open === "prompt" && review && <PromptDialog subject={subject} review={review} onClose={close} />}
    </div>
  );
}
