import LateIcon from "@mui/icons-material/HistoryOutlined";
import PromptIcon from "@mui/icons-material/QuestionAnswerOutlined";
import OrderIcon from "@mui/icons-material/SwapVertOutlined";
import ShortIcon from "@mui/icons-material/TimelapseOutlined";
import { useText } from "../i18n/useText.ts";
import type { ReviewedRow } from "../providers/queries/reviewedSubjects.ts";
import { Mark } from "../ui/Mark.tsx";
import { isAnswered } from "./isAnswered.ts";
import styles from "./Reviews.module.css";

const icons = { OUT_OF_ORDER: OrderIcon, LATE_DRAFT: LateIcon, TOO_SHORT: ShortIcon } as const;

interface ConcernMarksProps {
  readonly review: Pick<NonNullable<ReviewedRow["review"]>, "concerns" | "prompts"> | null;
}

/** What is not in order with a review, and how many prompts wait for an answer; one withdrawn waits for none. */
export function ConcernMarks({ review }: ConcernMarksProps) {
  const text = useText();
  if (!review) return null;
  const { concerns } = review;
  const prompts = review.prompts.filter(({ withdrawnAt }) => withdrawnAt === null);
  const answered = prompts.filter(isAnswered).length;
  return (
    <span className={styles.marks}>
      {concerns.map((concern) => (
        <Mark key={concern} tone="amber" icon={icons[concern]}>
          {text(`reviews.concern.${concern}`)}
        </Mark>
      ))}
      {prompts.length > 0 && (
        <Mark tone={answered < prompts.length ? "amber" : "quiet"} icon={PromptIcon}>
          {text("reviews.list.prompts", { answered, all: prompts.length })}
        </Mark>
      )}
    </span>
  );
}
