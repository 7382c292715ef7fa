import TextField from "@mui/material/TextField";
import { type FocusEvent, useState } from "react";
import { useSaid, useText } from "../../i18n/useText.ts";
import type { FactColumn } from "../../providers/queries/factEntry.ts";
import { useFieldProblem } from "../../ui/fieldProblem.ts";
import { factOf, textOf } from "./factText.ts";

interface FactCellInputProps {
  readonly name: string;
  readonly label: string;
  readonly input: FactColumn["input"];
  readonly value: unknown;
  readonly disabled: boolean;
  readonly required?: boolean;
  readonly onKeep: (value: unknown) => void;
}

/** One field that keeps what is typed when it is left, what is chosen at once; what cannot be read is said below it. */
export function FactCellInput(props: FactCellInputProps) {
  const { name, label, input, value, disabled, required = false, onKeep } = props;
  const text = useText();
  const problem = useFieldProblem(name);
  const [isUnreadable, setUnreadable] = useState(false);
  const take = (typed: string): void => {
    const fact = factOf(input, typed);
    setUnreadable(fact === undefined);
    if (fact !== undefined && textOf(input, fact) !== textOf(input, value)) onKeep(fact);
  };
  const choices = useChoices(input);
  const beyond = isBeyond(input, value) ? text("entry.beyondMax", { max: textOf(input, input.max) }) : null;
  const help = isUnreadable
    ? text(input.kind === "DATE" ? "acts.requiredDay" : "entry.notANumber")
    : (problem ?? beyond);
  return (
    <TextField
      key={textOf(input, value)}
      name={name}
      label={label}
      defaultValue={textOf(input, value)}
      disabled={disabled}
      required={required}
      select={choices !== null}
      fullWidth
      size="small"
      error={help !== null}
      helperText={help ?? (disabled ? "" : hintOf(input))}
      placeholder={input.kind === "DATE" ? text("acts.dayForm") : ""}
      onBlur={(event: FocusEvent<HTMLInputElement>) => choices === null && take(event.target.value)}
      onChange={(event) => choices !== null && take(event.target.value)}
      slotProps={{
        select: { native: true },
        inputLabel: { shrink: true },
        htmlInput: { autoComplete: "off", inputMode: input.kind === "NUMBER" ? "decimal" : "text" },
      }}
    >
      {choices?.map(({ code, label: said }) => (
        <option key={code} value={code}>
          {said}
        </option>
      ))}
    </TextField>
  );
}

/** The answers to choose from, that it is not known first; null where it is typed. */
function useChoices({ kind, choices }: FactColumn["input"]) {
  const text = useText();
  const said = useSaid();
  const unknown = { code: "", label: text("entry.unknown") };
  if (kind === "YES_NO")
    return [
      unknown,
      { code: "yes", label: text("classifications.why.yes") },
      { code: "no", label: text("classifications.why.no") },
    ];
  if (kind !== "CHOICE") return null;
  return [unknown, ...(choices ?? []).map(({ code, label }) => ({ code, label: said(label) }))];
}

/** Kept or taken over before it was refused. */
const isBeyond = ({ kind, max }: FactColumn["input"], value: unknown): boolean =>
  kind === "NUMBER" && max !== null && typeof value === "number" && value > max;

const hintOf = ({ kind, max }: FactColumn["input"]): string => (kind === "NUMBER" && max ? `0 – ${max}` : "");
