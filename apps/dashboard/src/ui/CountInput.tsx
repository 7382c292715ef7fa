import TextField from "@mui/material/TextField";
import { useText } from "../i18n/useText.ts";
import { useFieldProblem } from "./fieldProblem.ts";
import { useIsMissing } from "./missing.ts";

interface CountInputProps {
  readonly name: string;
  readonly label: string;
  readonly value?: number | null | undefined;
  readonly required?: boolean;
  /** Where the number stands in the input, where that is not the name. */
  readonly at?: string;
  /** How long the number may be. */
  readonly digits?: number;
}

/** A whole number from nought; left empty it is not known. */
export function CountInput({ name, label, value, required = false, at = name, digits = 6 }: CountInputProps) {
  const text = useText();
  const isMissing = useIsMissing(name);
  const problem = useFieldProblem(at);
  return (
    <TextField
      name={name}
      label={label}
      defaultValue={value ?? ""}
      required={required}
      fullWidth
      error={isMissing || problem !== null}
      helperText={isMissing ? text("acts.requiredCount") : (problem ?? "")}
      slotProps={{ htmlInput: { pattern: `[0-9]{1,${digits}}`, inputMode: "numeric", autoComplete: "off" } }}
    />
  );
}
