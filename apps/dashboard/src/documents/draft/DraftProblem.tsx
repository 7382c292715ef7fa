import Button from "@mui/material/Button";
import { useText } from "../../i18n/useText.ts";
import { isChangedMeanwhile } from "../../providers/problem.ts";
import type { ProblemAt } from "../../ui/fieldProblem.ts";
import { ActProblem } from "../../view/ActProblem.tsx";
import type { Autosave } from "./useAutosave.ts";

interface DraftProblemProps {
  readonly autosave: Autosave;
  /** By the names of the fields. */
  readonly problems: readonly ProblemAt[];
  /** What somebody else wrote is there now. */
  readonly onReloaded: () => void;
}

/** Why what was written is not kept by the API, and what to do. */
export function DraftProblem({ autosave: { act, retry }, problems, onReloaded }: DraftProblemProps) {
  const text = useText();
  if (!act.problem) return null;
  const reload = async (): Promise<void> => {
    await act.reload();
    onReloaded();
  };
  return (
    <>
      <ActProblem act={{ problem: act.problem, reload }} problems={problems} />
      {!isChangedMeanwhile(act.problem) && (
        <Button variant="outlined" onClick={retry}>
          {text("drafts.retry")}
        </Button>
      )}
    </>
  );
}
