import CalendarIcon from "@mui/icons-material/CalendarTodayOutlined";
import IconButton from "@mui/material/IconButton";
import InputAdornment from "@mui/material/InputAdornment";
import TextField from "@mui/material/TextField";
import { useRef } from "react";
import { useText } from "../i18n/useText.ts";
import styles from "./DayInput.module.css";
import { dayFromField, dayToField } from "./dayField.ts";
import { useFieldProblem } from "./fieldProblem.ts";
import { useIsMissing } from "./missing.ts";

interface DayInputProps {
  readonly name: string;
  readonly label: string;
  /** ISO day. */
  readonly value?: string | null | undefined;
  readonly required?: boolean;
  readonly hint?: string;
  /** Where the day stands in the input, where that is not the name. */
  readonly at?: string;
}

/**
 * A day, typed as the documents write it. The browser's own field would write it in the browser's language, month first in
 * some; its calendar is behind the button.
 */
export function DayInput({ name, label, value, required = false, hint, at = name }: DayInputProps) {
  const text = useText();
  const isMissing = useIsMissing(name);
  const problem = useFieldProblem(at);
  const field = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const check = ({ current }: typeof field): void =>
    current?.setCustomValidity(current.value === "" || dayFromField(current.value) ? "" : "no day");
  const open = (): void => {
    if (!calendar.current || !field.current) return;
    calendar.current.value = dayFromField(field.current.value) ?? "";
    calendar.current.showPicker();
  };
  const take = (day: string): void => {
    if (!field.current) return;
    field.current.value = dayToField(day);
    check(field);
  };
  return (
    <TextField
      name={name}
      label={label}
      defaultValue={value ? dayToField(value) : ""}
      required={required}
      fullWidth
      inputRef={field}
      onChange={() => check(field)}
      placeholder={text("acts.dayForm")}
      error={isMissing || problem !== null}
      helperText={isMissing ? text("acts.requiredDay") : (problem ?? hint)}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { inputMode: "numeric", autoComplete: "off" },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton size="small" edge="end" aria-label={text("acts.calendar", { label })} onClick={open}>
                <CalendarIcon fontSize="small" />
              </IconButton>
              <input
                ref={calendar}
                type="date"
                tabIndex={-1}
                aria-hidden
                className={styles.calendar}
                onChange={(event) => take(event.target.value)}
              />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
