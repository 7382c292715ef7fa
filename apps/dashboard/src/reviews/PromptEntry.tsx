import AnsweredIcon from "@mui/icons-material/CheckOutlined";
import OpenIcon from "@mui/icons-material/QuestionAnswerOutlined";
import type { ReactNode } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { ReviewPrompt } from "../providers/queries/reviewedSubject.ts";
import { Mark } from "../ui/Mark.tsx";
import { Withdrawn } from "../view/Withdrawn.tsx";
import { Facts } from "./Facts.tsx";
import { isAnswered } from "./isAnswered.ts";
import styles from "./ReviewShow.module.css";

interface PromptEntryProps {
  readonly prompt: ReviewPrompt;
  /** What may be done with it. */
  readonly children: ReactNode;
}

/** One issue: who prompted, what is to be made clear, and explanation, cause and responsibility as far as they were given. */
export function PromptEntry({ prompt, children }: PromptEntryProps) {
  const text = useText();
  const { date } = useFigures();
  const { issuer, issuerName, adviser, promptedOn, documentNumber, issue, answeredOn } = prompt;
  const { withdrawnAt, withdrawnByName, withdrawnReason } = prompt;
  const given = (answer: string | null) => (answeredOn ? (answer ?? text("reviews.prompts.missing")) : null);
  return (
    <li className={styles.prompt}>
      <p className={styles.issue}>
        {withdrawnAt === null && <PromptMark prompt={prompt} />} {issue}
      </p>
      <p className={styles.quiet}>
        {text("reviews.prompts.by", { issuer: issuerName ?? text(`reviews.body.${issuer}`), day: date(promptedOn) })}
      </p>
      {withdrawnAt && <Withdrawn at={withdrawnAt} by={withdrawnByName ?? ""} reason={withdrawnReason ?? ""} />}
      <Facts
        facts={[
          [text("reviews.fields.promptNumber"), documentNumber],
          [text("reviews.prompts.adviser"), adviser && text(`reviews.body.${adviser}`)],
          [text("reviews.prompts.explanation"), given(prompt.explanation)],
          [text("reviews.prompts.cause"), given(prompt.cause)],
          [text("reviews.prompts.responsibility"), given(prompt.responsibility)],
          [text("reviews.prompts.answeredOn"), answeredOn && date(answeredOn)],
        ]}
      />
      {children}
    </li>
  );
}

function PromptMark({ prompt }: { prompt: ReviewPrompt }) {
  const text = useText();
  if (isAnswered(prompt))
    return (
      <Mark tone="quiet" icon={AnsweredIcon}>
        {text("reviews.prompts.answered")}
      </Mark>
    );
  return (
    <Mark tone="amber" icon={OpenIcon}>
      {text(prompt.answeredOn ? "reviews.prompts.partly" : "reviews.prompts.open")}
    </Mark>
  );
}
