import { type TextKey, useLanguage, useSaid, useText } from "../../i18n/useText.ts";
import type { Parameter } from "../../providers/queries/parameterFields.ts";
import { OptionInput } from "../../ui/OptionInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import styles from "./Draft.module.css";
import { fieldOf } from "./draftForm.ts";
import type { Entered } from "./entered.ts";

interface ValueInputProps {
  readonly parameter: Parameter;
  readonly entered: Entered;
}

/** The field that fits the type of a parameter. */
export function ValueInput({ parameter, entered }: ValueInputProps) {
  const text = useText();
  const { id, type } = parameter;
  const name = fieldOf("value", id);
  const label = text("drafts.value");
  const rangeHint = useRangeHint(parameter);
  switch (type) {
    case "FLAG":
    case "CHOICE":
    case "CHOICES":
      return <Options parameter={parameter} entered={entered} />;
    case "DAY":
      return <Day parameter={parameter} entered={entered} />;
    case "TEXTS":
      return <TextInput required name={name} label={label} value={entered.text} rows={3} hint={text(hints.TEXTS)} />;
    case "NUMBER":
      return <TextInput required name={name} label={label} value={entered.text} hint={rangeHint} />;
    default:
      return <TextInput required name={name} label={label} value={entered.text} hint={text(hints[type])} />;
  }
}

const hints = {
  PERCENT: "drafts.hints.percent",
  TEXT: "drafts.hints.text",
  TEXTS: "drafts.hints.texts",
} as const satisfies Record<string, TextKey>;

/** «Số nguyên từ 1 đến 120»; of a parameter without bounds nothing. */
function useRangeHint({ range }: Parameter): string {
  const text = useText();
  const language = useLanguage();
  if (range === null) return "";
  const ends = { from: range.from.toLocaleString(language), to: range.to.toLocaleString(language) };
  return text(range.step === 1 ? "drafts.hints.whole" : "drafts.hints.half", ends);
}

function Options({ parameter: { id, type, choices }, entered }: ValueInputProps) {
  const text = useText();
  const said = useSaid();
  const yesNo = (["yes", "no"] as const).map((value) => ({ value, name: text(`drafts.${value}`) }));
  const isSeveral = type === "CHOICES";
  return (
    <div>
      <OptionInput
        kind={isSeveral ? "several" : "one"}
        name={fieldOf(isSeveral ? "codes" : "value", id)}
        at={fieldOf("value", id)}
        label={text(isSeveral ? "drafts.values" : "drafts.value")}
        options={choices?.map(({ code, label }) => ({ value: code, name: said(label) })) ?? yesNo}
        chosen={isSeveral ? entered.codes : [entered.text]}
      />
    </div>
  );
}

function Day({ parameter: { id }, entered }: ValueInputProps) {
  const text = useText();
  return (
    <div className={styles.day}>
      <TextInput
        required
        name={fieldOf("value", id)}
        label={text("drafts.day")}
        value={entered.text}
        hint={text("drafts.hints.day")}
      />
      <OptionInput
        kind="one"
        name={fieldOf("year", id)}
        label={text("drafts.ofYear")}
        options={(["same", "next"] as const).map((value) => ({ value, name: text(`drafts.years.${value}`) }))}
        chosen={[entered.nextYear ? "next" : "same"]}
      />
    </div>
  );
}
