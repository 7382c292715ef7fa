import { useNavigate } from "react-router";
import { useText } from "../i18n/useText.ts";
import { useDiscardIntake } from "../providers/acts/intake.ts";
import type { Intake } from "../providers/queries/intakes.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

interface DiscardDialogProps {
  readonly intake: Intake;
  readonly onClose: () => void;
}

/** Takes a file away that was not written, and goes back to the others. */
export function DiscardDialog({ intake: { id, version }, onClose }: DiscardDialogProps) {
  const text = useText();
  const link = useViewLink();
  const navigate = useNavigate();
  const act = useDiscardIntake();
  const done = { ...act, run: async (variables: { id: string; version: number }) => leave(await act.run(variables)) };
  function leave<Answer>(answer: Answer | null): Answer | null {
    if (answer !== null) navigate(link(paths.intakes));
    return answer;
  }
  return (
    <ActDialog
      title={text("intakes.act.discard")}
      act={done}
      submitLabel={text("intakes.act.discard")}
      onClose={onClose}
      variablesOf={() => ({ id, version })}
    >
      <p>{text("intakes.act.discardLead")}</p>
    </ActDialog>
  );
}
