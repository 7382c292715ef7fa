import InfoIcon from "@mui/icons-material/InfoOutlined";
import { useText } from "../i18n/useText.ts";
import { Mark } from "../ui/Mark.tsx";
import { useView } from "../view/useView.ts";
import styles from "./Reviews.module.css";

/** The rules of the year are not held: what is recorded is shown, and nothing is checked. */
export function NotJudged({ when }: { when: boolean }) {
  const text = useText();
  const { year } = useView();
  if (!when) return null;
  return (
    <p className={styles.notice}>
      <Mark tone="quiet" icon={InfoIcon}>
        {text("reviews.notJudged", { year })}
      </Mark>
    </p>
  );
}
