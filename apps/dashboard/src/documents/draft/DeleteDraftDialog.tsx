import { useNavigate } from "react-router";
import { useSaid, useText } from "../../i18n/useText.ts";
import { useDeleteDraft } from "../../providers/acts/document.ts";
import type { Document } from "../../providers/queries/document.ts";
import { ActDialog } from "../../view/ActDialog.tsx";
import { paths } from "../../view/paths.ts";
import { useViewLink } from "../../view/useView.ts";

interface DeleteDraftDialogProps {
  readonly document: Document;
  readonly onClose: () => void;
}

/** Takes a draft away after saying that nothing of it remains. */
export function DeleteDraftDialog({ document: { id, version, shortTitle }, onClose }: DeleteDraftDialogProps) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const navigate = useNavigate();
  const act = useDeleteDraft();
  return (
    <ActDialog
      title={text("drafts.delete.title", { document: said(shortTitle) })}
      act={{
        ...act,
        run: async (seen) => {
          const deleted = await act.run(seen);
          if (deleted) await navigate(link(paths.documents));
          return deleted;
        },
      }}
      submitLabel={text("drafts.delete.act")}
      onClose={onClose}
      variablesOf={() => ({ seen: { id, version: version ?? 0 } })}
    >
      <p>{text("drafts.delete.lead")}</p>
    </ActDialog>
  );
}
