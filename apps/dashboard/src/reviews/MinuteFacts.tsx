import { useText } from "../i18n/useText.ts";
import type { ReviewMinutes } from "../providers/queries/reviewedSubject.ts";
import { Facts } from "./Facts.tsx";
import styles from "./ReviewShow.module.css";
import { useMinuteWords } from "./useMinuteWords.ts";

/** What the minutes say; what is not recorded is left out. */
export function MinuteFacts({ minutes }: { minutes: ReviewMinutes }) {
  const text = useText();
  const facts = useMinuteWords(minutes).filter(([, value]) => value);
  if (facts.length === 0) return null;
  return (
    <>
      <h3 className={styles.sub}>{text("reviews.minutes.title")}</h3>
      <Facts facts={facts} />
    </>
  );
}
