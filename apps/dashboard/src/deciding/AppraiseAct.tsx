import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Candidate, CandidateScope } from "../providers/queries/candidates.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { AppraiseDialog } from "./AppraiseDialog.tsx";
import { awaitedUnits } from "./awaitedUnits.ts";
import { isProposed, tierOf } from "./choices.ts";
import type { ChangesMeanwhile } from "./useChangesMeanwhile.ts";
import type { Choosing } from "./useChoices.ts";
import type { Trial } from "./useTrial.ts";

interface AppraiseActProps {
  readonly scope: CandidateScope;
  /** Those meant. */
  readonly rows: readonly Candidate[];
  readonly choosing: Choosing;
  readonly trial: Trial;
  readonly meanwhile: ChangesMeanwhile;
  readonly onDone: (said: string) => void;
}

/** «Thẩm định như đã chọn»: of those received and not appraised so yet; what is recorded and what the rules say of it is shown first. */
export function AppraiseAct({ rows, choosing: { choices }, ...dialog }: AppraiseActProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const open = rows.filter(
    (row) =>
      isProposed(row) &&
      tierOf(row, choices) !== null &&
      (row.awaitsAppraisal || tierOf(row, choices) !== row.appraisedTier),
  );
  const received = open.filter(({ awaits }) => awaits === null);
  const units = awaitedUnits(open);
  const notNow = useNotNow(open.length, received.length, units);
  return (
    <>
      <ActButton variant="outlined" notNow={notNow} onClick={() => setOpen(true)}>
        {text("deciding.act.appraise", { count: received.length })}
      </ActButton>
      {isOpen && (
        <AppraiseDialog {...dialog} rows={received} leftOut={units} choices={choices} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

function useNotNow(open: number, received: number, units: readonly string[]): string | null {
  const text = useText();
  const { count } = useFigures();
  if (received > 0) return null;
  if (open === 0) return text("deciding.notNow.appraised");
  return text("deciding.notNow.notReceivedToAppraise", {
    smart_count: units.length,
    count: count(units.length),
    units: units.join(", "),
  });
}
