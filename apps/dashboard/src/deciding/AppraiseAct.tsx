import { useText } from "../i18n/useText.ts";
import { useAppraise } from "../providers/acts/steps.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { ActProblem } from "../view/ActProblem.tsx";
import { useView } from "../view/useView.ts";
import { isProposed, tierItems, tierOf } from "./choices.ts";
import type { ChangesMeanwhile } from "./useChangesMeanwhile.ts";
import type { Choosing } from "./useChoices.ts";
import { withChanges } from "./withChanges.ts";

interface AppraiseActProps {
  /** Those meant. */
  readonly rows: readonly Candidate[];
  readonly choosing: Choosing;
  readonly meanwhile: ChangesMeanwhile;
  readonly onDone: (said: string) => void;
}

/** «Thẩm định»: keeps the tiers considered as what was found, of those not appraised so yet. */
export function AppraiseAct({ rows, choosing: { choices }, meanwhile, onDone }: AppraiseActProps) {
  const text = useText();
  const { year } = useView();
  const act = withChanges(useAppraise(), meanwhile);
  const items = tierItems(
    rows.filter((row) => isProposed(row) && (row.awaitsAppraisal || tierOf(row, choices) !== row.appraisedTier)),
    choices,
  );
  const count = items.length;
  const appraise = async (): Promise<void> => {
    if ((await act.run({ year, items })) !== null)
      onDone(text("deciding.done.appraised", { smart_count: count, count }));
  };
  return (
    <>
      <ActButton
        variant="outlined"
        notNow={count === 0 ? text("deciding.notNow.appraised") : null}
        onClick={() => void appraise()}
      >
        {act.isRunning ? text("acts.saving") : text("deciding.act.appraise", { count })}
      </ActButton>
      <ActProblem act={act} />
    </>
  );
}
