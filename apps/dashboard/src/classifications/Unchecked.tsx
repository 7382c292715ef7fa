import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { Panel } from "../ui/Panel.tsx";
import { useAnswerWords } from "./useAnswerWords.ts";
import styles from "./WhyThisTier.module.css";
import { whyNotHigher } from "./whyNotHigher.ts";

/** In place of the answer and of the rules, where none is held: what is recorded stands, and nothing was checked. */
export function Unchecked({ classification }: { classification: Classification }) {
  const text = useText();
  const answer = whyNotHigher(classification);
  const words = useAnswerWords(classification)(answer);
  return (
    <Panel title={text("classifications.why.checked")}>
      {answer.kind === "NOT_RATED" && <p className={styles.answer}>{words}</p>}
      <p className={styles.answer}>{text("reviews.notJudged", { year: classification.year })}</p>
    </Panel>
  );
}
