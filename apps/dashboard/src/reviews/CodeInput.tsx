import { useText } from "../i18n/useText.ts";
import { SelectInput } from "../ui/SelectInput.tsx";

interface CodeInputProps<Code extends string> {
  readonly name: string;
  readonly label: string;
  readonly codes: readonly Code[];
  readonly nameOf: (code: Code) => string;
  readonly value: Code | null | undefined;
}

/** One of a document's codes, or nothing recorded. */
export function CodeInput<Code extends string>({ name, label, codes, nameOf, value }: CodeInputProps<Code>) {
  const text = useText();
  const options = [
    { value: "", name: text("reviews.fields.notRecorded") },
    ...codes.map((code) => ({ value: code, name: nameOf(code) })),
  ];
  return <SelectInput name={name} label={label} options={options} value={value ?? ""} />;
}
