import { useText } from "../i18n/useText.ts";
import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { AnswerAct } from "./AnswerAct.tsx";
import { PromptEntry } from "./PromptEntry.tsx";
import styles from "./ReviewShow.module.css";
import { useMayReview } from "./useMayReview.ts";
import { WithdrawPromptAct } from "./WithdrawPromptAct.tsx";

interface PromptListProps {
  readonly review: Review;
  readonly subject: ReviewedSubject;
}

/** The issues put to the reviewed, in the order they came, each with its answer; a complete review is opened again to change them. */
export function PromptList({ review, subject }: PromptListProps) {
  const text = useText();
  const may = useMayReview(subject);
  const { prompts } = review;
  const isOpen = review.completedOn === null;
  const standing = prompts.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (prompts.length === 0) return null;
  return (
    <>
      <h3 className={styles.sub}>{text("reviews.prompts.title", { count: standing.length })}</h3>
      <ol className={styles.plain}>
        {prompts.map((prompt) => (
          <PromptEntry key={prompt.id} prompt={prompt}>
            {may && isOpen && prompt.withdrawnAt === null && (
              <p>
                <AnswerAct prompt={prompt} review={review} />
                <WithdrawPromptAct prompt={prompt} review={review} />
              </p>
            )}
          </PromptEntry>
        ))}
      </ol>
    </>
  );
}
