import { useText } from "../i18n/useText.ts";
import type { ReviewPrompt } from "../providers/queries/reviewedSubject.ts";
import { PromptEntry } from "./PromptEntry.tsx";
import styles from "./ReviewShow.module.css";

/** The issues put to the reviewed, in the order they came, each with its answer. */
export function PromptList({ prompts }: { prompts: readonly ReviewPrompt[] }) {
  const text = useText();
  if (prompts.length === 0) return null;
  return (
    <>
      <h3 className={styles.sub}>{text("reviews.prompts.title", { count: prompts.length })}</h3>
      <ol className={styles.plain}>
        {prompts.map((prompt) => (
          <PromptEntry key={prompt.id} prompt={prompt} />
        ))}
      </ol>
    </>
  );
}
