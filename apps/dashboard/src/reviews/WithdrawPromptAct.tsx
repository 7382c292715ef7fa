import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { useWithdrawPrompt } from "../providers/acts/reviewPrompt.ts";
import type { Review, ReviewPrompt } from "../providers/queries/reviewedSubject.ts";
import { QuietButton } from "../ui/QuietButton.tsx";
import { useView } from "../view/useView.ts";
import { WithdrawalDialog } from "../view/WithdrawalDialog.tsx";

interface WithdrawPromptActProps {
  readonly prompt: ReviewPrompt;
  readonly review: Review;
}

/** Takes back an issue put by mistake, as long as the answer has not made it part of the review (Mẫu 01, IV; Mẫu 02, IV). */
export function WithdrawPromptAct({ prompt, review }: WithdrawPromptActProps) {
  const text = useText();
  const act = useWithdrawPrompt();
  const { year } = useView();
  const [isOpen, setOpen] = useState(false);
  if (prompt.answeredOn !== null) return null;
  const { id: promptId, version, issue } = prompt;
  const { subjectKind, subjectId } = review;
  const words = text("reviews.acts.withdrawOf", { issue });
  return (
    <>
      {" "}
      <QuietButton label={words} onClick={() => setOpen(true)}>
        {text("acts.withdraw")}
      </QuietButton>
      {isOpen && (
        <WithdrawalDialog
          title={words}
          act={act}
          variablesOf={(reason) => ({ year, subjectKind, subjectId, promptId, version, reason })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
