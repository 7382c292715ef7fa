import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { Candidate, CandidateScope } from "../providers/queries/candidates.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { AppraiseDialog } from "./AppraiseDialog.tsx";
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

/** «Thẩm định như đã chọn»: of those not appraised so yet; what is recorded and what the rules say of it is shown first. */
export function AppraiseAct({ rows, choosing: { choices }, ...dialog }: AppraiseActProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const awaiting = rows.filter(
    (row) =>
      isProposed(row) &&
      tierOf(row, choices) !== null &&
      (row.awaitsAppraisal || tierOf(row, choices) !== row.appraisedTier),
  );
  const count = awaiting.length;
  return (
    <>
      <ActButton
        variant="outlined"
        notNow={count === 0 ? text("deciding.notNow.appraised") : null}
        onClick={() => setOpen(true)}
      >
        {text("deciding.act.appraise", { count })}
      </ActButton>
      {isOpen && <AppraiseDialog {...dialog} rows={awaiting} choices={choices} onClose={() => setOpen(false)} />}
    </>
  );
}
