import TextField from "@mui/material/TextField";
import { useText } from "../i18n/useText.ts";
import { useFieldProblem } from "./fieldProblem.ts";
import { useIsMissing } from "./missing.ts";

interface Option {
  readonly value: string;
  readonly name: string;
}

interface SelectInputProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** null: nothing is chosen yet. */
  readonly value: string | null;
  /** One has to be chosen. */
  readonly required?: boolean;
  readonly hint?: string;
  readonly onChange?: ((value: string) => void) | undefined;
  /** Where the choice stands in the input, where that is not the name. */
  readonly at?: string;
}

/** One of many in a form, with the list of the device; nothing is chosen before somebody does. */
export function SelectInput(props: SelectInputProps) {
  const { name, label, options, value, required = false, hint, onChange, at = name } = props;
  const text = useText();
  const isMissing = useIsMissing(name);
  const problem = useFieldProblem(at);
  const notChosen: readonly Option[] = value === null ? [{ value: "", name: text("acts.choose") }] : [];
  return (
    <TextField
      select
      fullWidth
      name={name}
      label={label}
      required={required}
      defaultValue={value ?? ""}
      onChange={(event) => onChange?.(event.target.value)}
      error={isMissing || problem !== null}
      helperText={isMissing ? text("acts.requiredChoice") : (problem ?? hint)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {[...notChosen, ...options].map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </TextField>
  );
}
