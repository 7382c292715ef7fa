import { Body } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { useAddPrompt } from "../providers/acts/reviewPrompt.ts";
import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { SelectInput } from "../ui/SelectInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { chosenIn } from "../view/readFields.ts";
import { useView } from "../view/useView.ts";
import { actOn } from "./actOn.ts";
import { CodeInput } from "./CodeInput.tsx";

interface PromptDialogProps {
  readonly subject: ReviewedSubject;
  readonly review: Review;
  readonly onClose: () => void;
}

/** Nobody prompts themselves. */
const bodies = Object.values(Body).filter((body) => body !== "SUBJECT");

/** Who prompts, who proposed it, and what is to be made clear. */
export function PromptDialog({ subject, review, onClose }: PromptDialogProps) {
  const text = useText();
  const act = useAddPrompt();
  const { year } = useView();
  const nameOf = (body: Body) => text(`reviews.body.${body}`);
  return (
    <ActDialog
      title={text("reviews.acts.promptOf", { name: subject.name })}
      act={act}
      submitLabel={text("reviews.acts.prompt")}
      onClose={onClose}
      variablesOf={(given) => ({
        ...actOn(subject, year, review),
        prompt: {
          issuer: given.text("issuer") as Body,
          issuerName: given.optional("issuerName"),
          adviser: chosenIn(given, "adviser", bodies),
          promptedOn: given.optionalDay("promptedOn"),
          documentNumber: given.optional("documentNumber"),
          issue: given.text("issue"),
        },
      })}
    >
      <SelectInput
        required
        name="issuer"
        label={text("reviews.fields.issuer")}
        options={bodies.map((value) => ({ value, name: nameOf(value) }))}
        value={null}
      />
      <TextInput name="issuerName" label={text("reviews.fields.issuerName")} />
      <CodeInput name="adviser" label={text("reviews.prompts.adviser")} codes={bodies} nameOf={nameOf} value={null} />
      <TextInput
        name="documentNumber"
        label={text("reviews.fields.promptNumber")}
        hint={text("reviews.fields.promptNumberHint")}
      />
      <DayInput name="promptedOn" label={text("reviews.fields.promptedOn")} />
      <TextInput required name="issue" rows={3} label={text("reviews.fields.issue")} />
    </ActDialog>
  );
}
