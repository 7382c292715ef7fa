import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useId, useState } from "react";
import { useNavigate } from "react-router";
import { useText } from "../../i18n/useText.ts";
import { useTreeAct } from "../../providers/acts/treeActs.ts";
import type { Organisation } from "../../providers/queries/organisation.ts";
import { type GivenTreeAct, type TreePreview, useTreeActPreview } from "../../providers/queries/treePreview.ts";
import { ActForm } from "../../view/ActForm.tsx";
import { ActProblem } from "../../view/ActProblem.tsx";
import { paths } from "../../view/paths.ts";
import { useViewLink } from "../../view/useView.ts";
import styles from "./Change.module.css";
import { PreviewShown } from "./PreviewShown.tsx";
import { TreeActFields } from "./TreeActFields.tsx";
import { actGiven, type TreeActKind } from "./treeActs.ts";

interface ChangeDialogProps {
  readonly organisation: Organisation;
  readonly acts: readonly TreeActKind[];
  readonly onClose: () => void;
}

interface Looked {
  readonly given: GivenTreeAct;
  readonly preview: TreePreview;
}

/** One act on the tree: chosen and filled in, looked at, then done. Going back keeps all that was typed. */
export function ChangeDialog({ organisation, acts, onClose }: ChangeDialogProps) {
  const text = useText();
  const id = useId();
  const [act, setAct] = useState<TreeActKind | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const preview = useTreeActPreview();
  const look = async (given: GivenTreeAct): Promise<void> => {
    const seen = await preview.run(given);
    if (seen) setLooked({ given, preview: seen });
  };
  return (
    <Dialog
      open
      aria-labelledby={id}
      fullWidth
      maxWidth="md"
      onClose={(_, reason) => reason === "escapeKeyDown" && onClose()}
    >
      <DialogTitle id={id} sx={{ fontSize: 17, pb: 1 }}>
        {text("treeActs.changeOf", { name: organisation.name })}
      </DialogTitle>
      <DialogContent>
        <div hidden={looked !== null}>
          <ActForm
            act={preview}
            submitLabel={text("treeActs.look")}
            onSubmit={(given) => void look(actGiven(act ?? "RENAME", organisation, given))}
            onCancel={onClose}
          >
            <TreeActFields organisation={organisation} acts={acts} act={act} onAct={setAct} />
          </ActForm>
        </div>
        {looked && (
          <Confirm looked={looked} organisation={organisation} onBack={() => setLooked(null)} onClose={onClose} />
        )}
      </DialogContent>
    </Dialog>
  );
}

interface ConfirmProps {
  readonly looked: Looked;
  readonly organisation: Organisation;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

function Confirm({ looked: { given, preview }, organisation, onBack, onClose }: ConfirmProps) {
  const text = useText();
  const act = useTreeAct();
  const link = useViewLink();
  const navigate = useNavigate();
  const save = async (): Promise<void> => {
    const done = await act.run({ act: given, version: organisation.version });
    if (done === null) return;
    onClose();
    if (given.act !== "DISSOLVE") navigate(link(paths.organisation, { organisationId: done.organisationId }));
  };
  return (
    <div className={styles.confirm}>
      <p className={styles.what}>
        {text(`treeActs.act.${given.act}`)} · {text("treeActs.decided", { number: given.decision.number })}
      </p>
      <PreviewShown preview={preview} />
      <ActProblem act={act} />
      <div className={styles.acts}>
        <Button variant="contained" disabled={act.isRunning} onClick={() => void save()}>
          {act.isRunning ? text("acts.saving") : text("treeActs.save")}
        </Button>
        <Button onClick={onBack}>{text("treeActs.back")}</Button>
        <Button onClick={onClose}>{text("acts.cancel")}</Button>
      </div>
    </div>
  );
}
