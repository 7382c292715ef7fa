import { cellRecognition } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { useRecogniseCell } from "../providers/acts/award.ts";
import type { AwardCandidate } from "../providers/queries/awardCandidates.ts";
import { Clause } from "../ui/Clause.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { OptionInput } from "../ui/OptionInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { todayInVietnam } from "../view/today.ts";

interface RecogniseDialogProps {
  readonly candidate: AwardCandidate;
  readonly title: string;
  readonly onClose: () => void;
}

/** Recognised or not, by which body, on which day; a change says why. */
export function RecogniseDialog({ candidate, title, onClose }: RecogniseDialogProps) {
  const text = useText();
  const act = useRecogniseCell();
  const { id, year, recognition } = candidate;
  const answers = [
    { value: "yes", name: text("awards.recognition.yes") },
    { value: "no", name: text("awards.recognition.no") },
  ];
  const { citation, clause } = cellRecognition;
  return (
    <ActDialog
      title={title}
      act={act}
      submitLabel={text("awards.recognition.act")}
      onClose={onClose}
      variablesOf={(given) => ({
        classificationId: id,
        year,
        version: recognition?.version ?? 0,
        recognition: {
          isRecognised: given.text("answer") === "yes",
          byBody: given.text("byBody"),
          recognisedOn: given.day("recognisedOn"),
          note: given.optional("note"),
        },
      })}
    >
      <OptionInput
        required
        kind="one"
        name="answer"
        label={text("awards.form.answer")}
        options={answers}
        chosen={recognition ? (recognition.isRecognised ? "yes" : "no") : []}
      />
      <TextInput
        required
        name="byBody"
        label={text("awards.recognition.body")}
        value={recognition?.byBody}
        hint={text("awards.recognition.bodyHint")}
      />
      <DayInput
        required
        name="recognisedOn"
        label={text("awards.recognition.day")}
        value={recognition ? undefined : todayInVietnam()}
      />
      <TextInput
        required={recognition !== null}
        name="note"
        rows={2}
        label={text(recognition ? "awards.form.why" : "awards.form.note")}
      />
      <Clause clause={clause} citation={citation} ruleId={cellRecognition.id} />
    </ActDialog>
  );
}
