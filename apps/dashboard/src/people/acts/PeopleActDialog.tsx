import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useId, useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { usePeopleAct } from "../../providers/acts/people.ts";
import { type GivenPeopleAct, type PeoplePreview, usePeoplePreview } from "../../providers/queries/peoplePreview.ts";
import { ActForm } from "../../view/ActForm.tsx";
import { ActProblem } from "../../view/ActProblem.tsx";
import styles from "./Acts.module.css";
import { PeopleActFields } from "./PeopleActFields.tsx";
import { PreviewShown } from "./PreviewShown.tsx";
import { type ChosenAct, nameOfAct, peopleActGiven } from "./peopleActs.ts";

interface PeopleActDialogProps {
  readonly chosen: ChosenAct;
  readonly onClose: () => void;
  /** After it was told, with the id of whom or what it is of. */
  readonly onDone?: (id: string) => void;
}

interface Looked {
  readonly given: GivenPeopleAct;
  readonly preview: PeoplePreview;
}

/** One act on people: filled in, looked at, then recorded. Going back keeps all that was typed. */
export function PeopleActDialog({ chosen, onClose, onDone }: PeopleActDialogProps) {
  const text = useText();
  const id = useId();
  const [looked, setLooked] = useState<Looked | null>(null);
  const preview = usePeoplePreview();
  const look = async (given: GivenPeopleAct): Promise<void> => {
    const seen = await preview.run(given);
    if (seen) setLooked({ given, preview: seen });
  };
  return (
    <Dialog
      open
      aria-labelledby={id}
      fullWidth
      maxWidth="sm"
      onClose={(_, reason) => reason === "escapeKeyDown" && onClose()}
    >
      <DialogTitle id={id} sx={{ fontSize: 17, pb: 1 }}>
        {text("peopleActs.titled", { act: text(`peopleActs.act.${chosen.act}`), name: nameOfAct(chosen) })}
      </DialogTitle>
      <DialogContent>
        <div hidden={looked !== null}>
          <ActForm
            act={preview}
            submitLabel={text("peopleActs.look")}
            onSubmit={(given) => void look(peopleActGiven(chosen, given))}
            onCancel={onClose}
          >
            <p className={styles.lead}>{text(`peopleActs.lead.${chosen.act}`)}</p>
            <PeopleActFields chosen={chosen} />
          </ActForm>
        </div>
        {looked && <Confirm looked={looked} onBack={() => setLooked(null)} onClose={onClose} onDone={onDone} />}
      </DialogContent>
    </Dialog>
  );
}

interface ConfirmProps {
  readonly looked: Looked;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onDone: ((id: string) => void) | undefined;
}

function Confirm({ looked: { given, preview }, onBack, onClose, onDone }: ConfirmProps) {
  const text = useText();
  const act = usePeopleAct();
  const save = async (): Promise<void> => {
    const done = await act.run(given);
    if (done === null) return;
    onClose();
    onDone?.(done.id);
  };
  return (
    <div className={styles.confirm}>
      <PreviewShown preview={preview} />
      <ActProblem act={act} />
      <div className={styles.acts}>
        <Button variant="contained" disabled={act.isRunning} onClick={() => void save()}>
          {act.isRunning ? text("acts.saving") : text("peopleActs.save")}
        </Button>
        <Button onClick={onBack}>{text("treeActs.back")}</Button>
        <Button onClick={onClose}>{text("acts.cancel")}</Button>
      </div>
    </div>
  );
}
