import TextField from "@mui/material/TextField";
import { useFieldProblem } from "./fieldProblem.ts";

interface SelectInputProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly value: string;
  readonly hint?: string;
  readonly onChange?: ((value: string) => void) | undefined;
}

/** One of many in a form, with the list of the device. */
export function SelectInput({ name, label, options, value, hint, onChange }: SelectInputProps) {
  const problem = useFieldProblem(name);
  return (
    <TextField
      select
      fullWidth
      name={name}
      label={label}
      defaultValue={value}
      onChange={(event) => onChange?.(event.target.value)}
      error={problem !== null}
      helperText={problem ?? hint}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </TextField>
  );
}
