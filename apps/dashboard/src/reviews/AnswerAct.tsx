import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { Review, ReviewPrompt } from "../providers/queries/reviewedSubject.ts";
import { QuietButton } from "../ui/QuietButton.tsx";
import { AnswerDialog } from "./AnswerDialog.tsx";

interface AnswerActProps {
  readonly prompt: ReviewPrompt;
  readonly review: Review;
}

/** Records what was answered to an issue, or corrects it. */
export function AnswerAct({ prompt, review }: AnswerActProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const words = prompt.answeredOn ? "changeAnswer" : "answer";
  return (
    <>
      <QuietButton label={text(`reviews.acts.${words}Of`, { issue: prompt.issue })} onClick={() => setOpen(true)}>
        {text(`reviews.acts.${words}`)}
      </QuietButton>
      {isOpen && <AnswerDialog prompt={prompt} review={review} onClose={() => setOpen(false)} />}
    </>
  );
}
