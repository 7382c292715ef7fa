import { useText } from "../i18n/useText.ts";
import { useAnswerPrompt } from "../providers/acts/reviewPrompt.ts";
import type { Review, ReviewPrompt } from "../providers/queries/reviewedSubject.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { todayInVietnam } from "../view/today.ts";
import { useView } from "../view/useView.ts";

interface AnswerDialogProps {
  readonly prompt: ReviewPrompt;
  /** In which it stands. */
  readonly review: Review;
  readonly onClose: () => void;
}

const parts = ["explanation", "cause", "responsibility"] as const;

/** Explanation, cause and responsibility of one issue (Mẫu 01, IV; Mẫu 02, IV). */
export function AnswerDialog({ prompt, review: { subjectKind, subjectId }, onClose }: AnswerDialogProps) {
  const text = useText();
  const act = useAnswerPrompt();
  const { year } = useView();
  return (
    <ActDialog
      title={text("reviews.acts.answerOf", { issue: prompt.issue })}
      act={act}
      submitLabel={text("reviews.acts.answer")}
      onClose={onClose}
      variablesOf={(given) => ({
        year,
        subjectKind,
        subjectId,
        promptId: prompt.id,
        version: prompt.version,
        answer: {
          explanation: given.optional("explanation"),
          cause: given.optional("cause"),
          responsibility: given.optional("responsibility"),
          answeredOn: given.day("answeredOn"),
        },
      })}
    >
      {parts.map((part) => (
        <TextInput key={part} name={part} rows={2} label={text(`reviews.prompts.${part}`)} value={prompt[part]} />
      ))}
      <DayInput
        required
        name="answeredOn"
        label={text("reviews.fields.answeredOn")}
        value={prompt.answeredOn ?? todayInVietnam()}
      />
    </ActDialog>
  );
}
