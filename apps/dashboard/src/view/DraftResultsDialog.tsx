import { useText } from "../i18n/useText.ts";
import { type Drafted, useDraftResults } from "../providers/acts/draftResults.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { ActDialog } from "./ActDialog.tsx";
import { useView } from "./useView.ts";

interface DraftResultsDialogProps {
  readonly onDone: (drafted: Drafted) => void;
  readonly onClose: () => void;
}

/** Says who gets a draft before it is made. */
export function DraftResultsDialog({ onDone, onClose }: DraftResultsDialogProps) {
  const text = useText();
  const { organisationId, year } = useView();
  const name = useOrganisation({ organisationId, year }).data?.name ?? "";
  const act = useDraftResults();
  const run = async (): Promise<Drafted | null> => {
    const drafted = await act.run({ organisationId, year });
    if (drafted) onDone(drafted);
    return drafted;
  };
  return (
    <ActDialog
      title={text("acts.draft.title", { year })}
      act={{ ...act, run }}
      submitLabel={text("acts.draft.act")}
      onClose={onClose}
      variablesOf={() => undefined}
    >
      <p>{text("acts.draft.who", { name, year })}</p>
      <p>{text("acts.draft.again")}</p>
    </ActDialog>
  );
}
