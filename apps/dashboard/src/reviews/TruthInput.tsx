import { useText } from "../i18n/useText.ts";
import type { ReviewMinutes } from "../providers/queries/reviewedSubject.ts";
import { OptionInput } from "../ui/OptionInput.tsx";
import type { Truth } from "./truths.ts";

interface TruthInputProps {
  readonly name: Truth;
  /** Not there: nothing is recorded yet. */
  readonly minutes: ReviewMinutes | undefined;
}

/** One thing the minutes answer with yes or no, or do not say. */
export function TruthInput({ name, minutes }: TruthInputProps) {
  const text = useText();
  return (
    <YesNoInput name={`minutes.${name}`} label={text(`reviews.minutes.${name}`)} answer={minutes?.[name] ?? null} />
  );
}

interface YesNoInputProps {
  readonly name: string;
  readonly label: string;
  readonly answer: boolean | null;
}

export function YesNoInput({ name, label, answer }: YesNoInputProps) {
  const text = useText();
  const options = [
    { value: "yes", name: text("reviews.minutes.yes") },
    { value: "no", name: text("reviews.minutes.no") },
    { value: "unsaid", name: text("reviews.fields.notRecorded") },
  ];
  const chosen = answer === null ? "unsaid" : answer ? "yes" : "no";
  return <OptionInput kind="one" name={name} label={label} options={options} chosen={[chosen]} />;
}
