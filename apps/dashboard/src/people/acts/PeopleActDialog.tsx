import { useText } from "../../i18n/useText.ts";
import { usePeopleAct } from "../../providers/acts/people.ts";
import { type GivenPeopleAct, type PeoplePreview, usePeoplePreview } from "../../providers/queries/peoplePreview.ts";
import { type Looked, LookedAtConfirm, LookedAtDialog } from "../../view/LookedAtDialog.tsx";
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

/** One act on people. */
export function PeopleActDialog({ chosen, onClose, onDone }: PeopleActDialogProps) {
  const text = useText();
  return (
    <LookedAtDialog
      title={text("peopleActs.titled", { act: text(`peopleActs.act.${chosen.act}`), name: nameOfAct(chosen) })}
      width="sm"
      preview={usePeoplePreview()}
      lookLabel={text("peopleActs.look")}
      givenOf={(values) => peopleActGiven(chosen, values)}
      onClose={onClose}
      confirm={(looked, onBack) => <Confirm looked={looked} onBack={onBack} onClose={onClose} onDone={onDone} />}
    >
      <p className={styles.lead}>{text(`peopleActs.lead.${chosen.act}`)}</p>
      <PeopleActFields chosen={chosen} />
    </LookedAtDialog>
  );
}

interface ConfirmProps {
  readonly looked: Looked<GivenPeopleAct, PeoplePreview>;
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
    <LookedAtConfirm
      act={act}
      saveLabel={text("peopleActs.save")}
      onSave={() => void save()}
      onBack={onBack}
      onClose={onClose}
    >
      <PreviewShown preview={preview} />
    </LookedAtConfirm>
  );
}
