import { needsReason } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { useAttest } from "../providers/acts/classification.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActForm } from "../view/ActForm.tsx";
import type { FormValues } from "../view/formValues.ts";
import { todayInVietnam } from "../view/today.ts";
import own from "./Acts.module.css";
import type { AskedRule } from "./isAsked.ts";
import { RadioInput } from "./RadioInput.tsx";

interface AttestFormProps {
  readonly asked: AskedRule;
  readonly classification: Classification;
  readonly onClose: () => void;
}

/** What is asked of the note, by whether it changes an answer and whether it is the reason of a decision. */
function labelOfNote(isChanged: boolean, isReason: boolean) {
  if (isChanged) return "rerating.attest.whyChanged";
  return isReason ? "rerating.attest.reason" : "rerating.attest.note";
}

/** Yes or no, which body, in which office, on which day; a changed answer and a reasoned decision say why. */
export function AttestForm({ asked: { rule, standing }, classification, onClose }: AttestFormProps) {
  const text = useText();
  const act = useAttest();
  const { id, year, version } = classification;
  const submit = async (given: FormValues): Promise<void> => {
    const done = await act.run({
      id,
      year,
      version,
      ruleId: rule.ruleId,
      answer: given.text("answer") === "yes",
      byBody: given.text("byBody"),
      byRole: given.optional("byRole"),
      answeredOn: given.day("answeredOn"),
      note: given.optional("note"),
    });
    if (done) onClose();
  };
  return (
    <div className={`${own.form} no-print`}>
      <ActForm
        act={act}
        submitLabel={text("rerating.attest.act")}
        onSubmit={(given) => void submit(given)}
        onCancel={onClose}
      >
        <RadioInput
          name="answer"
          label={text("rerating.attest.question")}
          missing={text("rerating.attest.choose")}
          options={(["yes", "no"] as const).map((value) => ({ value, name: text(`classifications.why.${value}`) }))}
        />
        <div className={own.pair}>
          <TextInput
            required
            name="byBody"
            label={text("rerating.attest.byBody")}
            value={standing?.byBody}
            hint={text("rerating.attest.byBodyHint")}
          />
          <TextInput name="byRole" label={text("rerating.attest.byRole")} value={standing?.byRole} />
          <DayInput required name="answeredOn" label={text("rerating.attest.answeredOn")} value={todayInVietnam()} />
        </div>
        <TextInput
          required={standing !== undefined || needsReason(rule.ruleId)}
          name="note"
          rows={2}
          label={text(labelOfNote(standing !== undefined, needsReason(rule.ruleId)))}
        />
      </ActForm>
    </div>
  );
}
