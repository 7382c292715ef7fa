import { useText } from "../i18n/useText.ts";
import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { AnswerAct } from "./AnswerAct.tsx";
import { PromptEntry } from "./PromptEntry.tsx";
import styles from "./ReviewShow.module.css";
import { useMayReview } from "./useMayReview.ts";

interface PromptListProps {
  readonly review: Review;
  readonly subject: ReviewedSubject;
}

/** The issues put to the reviewed, in the order they came, each with its answer. */
export function PromptList({ review, subject }: PromptListProps) {
  const text = useText();
  const may = useMayReview(subject);
  const { prompts } = review;
  if (prompts.length === 0) return null;
  return (
    <>
      <h3 className={styles.sub}>{text("reviews.prompts.title", { count: prompts.length })}</h3>
      <ol className={styles.plain}>
        {prompts.map((prompt) => (
          <PromptEntry key={prompt.id} prompt={prompt}>
            {may && <AnswerAct prompt={prompt} review={review} />}
          </PromptEntry>
        ))}
      </ol>
    </>
  );
}
