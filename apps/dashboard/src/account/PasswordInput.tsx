import TextField from "@mui/material/TextField";
import { useText } from "../i18n/useText.ts";
import { useIsMissing } from "../ui/missing.ts";

/** The account's password, asked for once more. */
export function PasswordInput() {
  const text = useText();
  const isMissing = useIsMissing("password");
  return (
    <TextField
      name="password"
      type="password"
      label={text("account.factor.password")}
      required
      fullWidth
      error={isMissing}
      helperText={isMissing && text("acts.required")}
      slotProps={{ htmlInput: { autoComplete: "current-password" } }}
    />
  );
}
