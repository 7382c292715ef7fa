import TextField from "@mui/material/TextField";
import { useText } from "../i18n/useText.ts";
import { useFieldProblem } from "../ui/fieldProblem.ts";
import { useIsMissing } from "../ui/missing.ts";

interface PasswordInputProps {
  /** Left out: the account's password, asked for once more. */
  readonly name?: "password" | "newPassword" | "again";
  readonly label?: string;
  readonly hint?: string;
}

/** A password, as it is typed; what is wrong with it is said below. */
export function PasswordInput({ name = "password", label, hint }: PasswordInputProps) {
  const text = useText();
  const isMissing = useIsMissing(name);
  const problem = useFieldProblem(name);
  return (
    <TextField
      name={name}
      type="password"
      label={label ?? text("account.factor.password")}
      required
      fullWidth
      error={isMissing || problem !== null}
      helperText={isMissing ? text("acts.required") : (problem ?? hint)}
      slotProps={{ htmlInput: { autoComplete: name === "password" ? "current-password" : "new-password" } }}
    />
  );
}
