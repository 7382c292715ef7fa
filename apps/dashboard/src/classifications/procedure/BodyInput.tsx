import TextField from "@mui/material/TextField";
import { Body } from "@xep-loai/domain";
import { useText } from "../../i18n/useText.ts";
import type { FormValues } from "../../view/formValues.ts";

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

/** One of the bodies, those first that the documents ask for. */
export function BodyInput({ name, label, asked, value, mayBeNone = false, onChange }: BodyInputProps) {
  const text = useText();
  const others = Object.values(Body).filter((body) => !asked.includes(body));
  return (
    <TextField
      select
      fullWidth
      name={name}
      label={label}
      defaultValue={value ?? (mayBeNone ? "" : asked[0])}
      onChange={(event) => onChange?.(event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {mayBeNone && <option value="">{text("procedure.act.none")}</option>}
      {[...asked, ...others].map((body) => (
        <option key={body} value={body}>
          {text(`procedure.body.${body}`)}
        </option>
      ))}
    </TextField>
  );
}

/** The body chosen; null: nobody. */
export const bodyIn = (given: FormValues, name: string): Body | null =>
  Object.values(Body).find((body) => body === given.text(name)) ?? null;
