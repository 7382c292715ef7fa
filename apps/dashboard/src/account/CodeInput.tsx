import TextField from "@mui/material/TextField";
import { useText } from "../i18n/useText.ts";
import { useIsMissing } from "../ui/missing.ts";

interface CodeInputProps {
  readonly label: string;
  /** Six digits of the app and no recovery code: a phone shows its digits. */
  readonly isOfApp?: boolean;
}

/** A code of the second factor. */
export function CodeInput({ label, isOfApp = false }: CodeInputProps) {
  const text = useText();
  const isMissing = useIsMissing("code");
  return (
    <TextField
      name="code"
      label={label}
      required
      fullWidth
      error={isMissing}
      helperText={isMissing && text("acts.required")}
      slotProps={{
        htmlInput: {
          autoComplete: "one-time-code",
          inputMode: isOfApp ? "numeric" : "text",
          autoCapitalize: "none",
          spellCheck: false,
        },
      }}
    />
  );
}
