import TextField from "@mui/material/TextField";
import { useText } from "../i18n/useText.ts";
import { useFieldProblem } from "./fieldProblem.ts";
import { useIsMissing } from "./missing.ts";

interface TextInputProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | null | undefined;
  /** A time of the day, 24 hours. */
  readonly isTime?: boolean;
  readonly required?: boolean;
  /** More than one: a passage. */
  readonly rows?: number;
  /** What is meant, where the label does not say it. */
  readonly hint?: string;
  /** Where the text stands in the input, where that is not the name. */
  readonly at?: string;
}

const time = "([01]?[0-9]|2[0-3]):[0-5][0-9]";

/** One field of a form. It keeps what is typed until it is sent; what is missing is said below it. */
export function TextInput(props: TextInputProps) {
  const { name, label, value, isTime = false, required = false, rows = 1, hint, at = name } = props;
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
      multiline={rows > 1}
      minRows={rows}
      placeholder={isTime ? text("acts.timeForm") : ""}
      error={isMissing || problem !== null}
      helperText={isMissing ? text(isTime ? "acts.requiredTime" : "acts.required") : (problem ?? hint)}
      slotProps={{
        inputLabel: isTime ? { shrink: true } : {},
        htmlInput: isTime ? { pattern: time, inputMode: "numeric", autoComplete: "off" } : {},
      }}
    />
  );
}
