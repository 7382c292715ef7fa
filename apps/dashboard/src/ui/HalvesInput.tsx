import TextField from "@mui/material/TextField";
import { useText } from "../i18n/useText.ts";
import { useFieldProblem } from "./fieldProblem.ts";
import { useIsMissing } from "./missing.ts";

interface HalvesInputProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: string;
}

/** A number of days by halves, with comma or point; left empty it is not known. */
export function HalvesInput({ name, label, value = "", hint = "" }: HalvesInputProps) {
  const text = useText();
  const isMissing = useIsMissing(name);
  const problem = useFieldProblem(name);
  return (
    <TextField
      name={name}
      label={label}
      defaultValue={value}
      fullWidth
      error={isMissing || problem !== null}
      helperText={isMissing ? text("acts.requiredHalves") : (problem ?? hint)}
      slotProps={{
        htmlInput: { pattern: "(?!0+([.,]0)?$)[0-9]{1,2}([.,][05])?", inputMode: "decimal", autoComplete: "off" },
      }}
    />
  );
}
