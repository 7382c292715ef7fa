import DeleteIcon from "@mui/icons-material/DeleteOutlined";
import EffectIcon from "@mui/icons-material/QueryStatsOutlined";
import { useState } from "react";
import { Link } from "react-router";
import { useText } from "../../i18n/useText.ts";
import { ActButton } from "../../ui/ActButton.tsx";
import { effectPath } from "../../view/paths.ts";
import { useViewLink } from "../../view/useView.ts";
import { DeleteDraftDialog } from "./DeleteDraftDialog.tsx";
import type { Autosave } from "./useAutosave.ts";

/** What comes next with a draft: to see what would follow, or to give it up. */
export function DraftActs({ autosave }: { readonly autosave: Autosave }) {
  const text = useText();
  const link = useViewLink();
  const [isDeleting, setDeleting] = useState(false);
  const { kept, isAllKept } = autosave;
  return (
    <>
      <ActButton
        variant="contained"
        startIcon={<EffectIcon />}
        component={Link}
        to={link(effectPath(kept.id))}
        notNow={isAllKept ? null : text("drafts.onceKept")}
      >
        {text("drafts.toEffect")}
      </ActButton>
      <ActButton startIcon={<DeleteIcon />} onClick={() => setDeleting(true)}>
        {text("drafts.delete.act")}
      </ActButton>
      {isDeleting && <DeleteDraftDialog document={kept} onClose={() => setDeleting(false)} />}
    </>
  );
}
