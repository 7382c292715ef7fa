import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useCloseYear, useReopenYear } from "../providers/acts/closeYear.ts";
import type { Cycle } from "../providers/queries/cycles.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { todayInVietnam } from "../view/today.ts";

interface YearActsProps {
  readonly cycle: Cycle;
  readonly isLatestClosed: boolean;
}

/** Closes an open year once it is over, opens the latest closed one again; of another it says why not. */
export function YearActs({ cycle: { year, state, closesOn }, isLatestClosed }: YearActsProps) {
  const text = useText();
  const { date } = useFigures();
  const [isAsked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const isOpen = state === "OPEN";
  const notOver = todayInVietnam() <= closesOn ? text("years.notOver", { day: date(closesOn) }) : null;
  if (!isOpen && !isLatestClosed) return null;
  return (
    <>
      <ActButton size="small" variant="outlined" notNow={isOpen ? notOver : null} onClick={() => setAsked(true)}>
        {text(isOpen ? "years.close.act" : "years.reopen.act")}
      </ActButton>
      {isAsked && (isOpen ? <CloseDialog year={year} onClose={close} /> : <ReopenDialog year={year} onClose={close} />)}
    </>
  );
}

interface OfYear {
  readonly year: number;
  readonly onClose: () => void;
}

function CloseDialog({ year, onClose }: OfYear) {
  const text = useText();
  return (
    <ActDialog
      title={text("years.close.title", { year })}
      act={useCloseYear()}
      submitLabel={text("years.close.act")}
      onClose={onClose}
      variablesOf={(given) => ({ year, despiteUnfinished: given.has("despite") })}
    >
      <p>{text("years.close.lead")}</p>
      <label>
        <input type="checkbox" name="despite" /> {text("years.close.despite")}
      </label>
    </ActDialog>
  );
}

function ReopenDialog({ year, onClose }: OfYear) {
  const text = useText();
  return (
    <ActDialog
      title={text("years.reopen.title", { year })}
      act={useReopenYear()}
      submitLabel={text("years.reopen.act")}
      onClose={onClose}
      variablesOf={(given) => ({ year, reason: given.text("reason") })}
    >
      <p>{text("years.reopen.lead")}</p>
      <TextInput name="reason" label={text("years.reopen.reason")} required />
    </ActDialog>
  );
}
