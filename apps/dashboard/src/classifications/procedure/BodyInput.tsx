import { Body } from "@xep-loai/domain";
import { useText } from "../../i18n/useText.ts";
import { SelectInput } from "../../ui/SelectInput.tsx";
import type { FormValues } from "../../view/formValues.ts";
import { chosenIn } from "../../view/readFields.ts";

interface BodyInputProps {
  readonly name: string;
  readonly label: string;
  /** Whom the documents ask for: offered first. */
  readonly asked: readonly Body[];
  readonly value: Body | null;
  /** Nobody may be recorded. */
  readonly mayBeNone?: boolean;
  readonly onChange?: (body: string) => void;
}

/** One of the bodies, those first that the documents ask for; none is chosen before somebody does. */
export function BodyInput({ name, label, asked, value, mayBeNone = false, onChange }: BodyInputProps) {
  const text = useText();
  const others = Object.values(Body).filter((body) => !asked.includes(body));
  const bodies = [...asked, ...others].map((body) => ({ value: body, name: text(`procedure.body.${body}`) }));
  const options = mayBeNone ? [{ value: "", name: text("procedure.act.none") }, ...bodies] : bodies;
  return (
    <SelectInput
      required={!mayBeNone}
      name={name}
      label={label}
      value={value ?? (mayBeNone ? "" : null)}
      options={options}
      onChange={onChange}
    />
  );
}

/** The body chosen; null: nobody. */
export const bodyIn = (given: FormValues, name: string): Body | null => chosenIn(given, name, Object.values(Body));
