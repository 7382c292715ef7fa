import { useState } from "react";
import { useNavigate } from "react-router";
import { useText } from "../../i18n/useText.ts";
import { useTreeAct } from "../../providers/acts/treeActs.ts";
import type { Organisation } from "../../providers/queries/organisation.ts";
import { type GivenTreeAct, type TreePreview, useTreeActPreview } from "../../providers/queries/treePreview.ts";
import { Tick } from "../../ui/Tick.tsx";
import { type Looked, LookedAtConfirm, LookedAtDialog } from "../../view/LookedAtDialog.tsx";
import { paths } from "../../view/paths.ts";
import { useViewLink } from "../../view/useView.ts";
import styles from "./Change.module.css";
import { Obstacles } from "./Obstacles.tsx";
import { PreviewShown } from "./PreviewShown.tsx";
import { TreeActFields } from "./TreeActFields.tsx";
import { actGiven, type TreeActKind } from "./treeActs.ts";

interface ChangeDialogProps {
  readonly organisation: Organisation;
  readonly acts: readonly TreeActKind[];
  readonly onClose: () => void;
}

/** One act on the tree, chosen first. */
export function ChangeDialog({ organisation, acts, onClose }: ChangeDialogProps) {
  const text = useText();
  const [act, setAct] = useState<TreeActKind | null>(null);
  return (
    <LookedAtDialog
      title={text("treeActs.changeOf", { name: organisation.name })}
      width="md"
      preview={useTreeActPreview()}
      lookLabel={text("treeActs.look")}
      givenOf={(values) => actGiven(act ?? "RENAME", organisation, values)}
      onClose={onClose}
      confirm={(looked, onBack) => (
        <Confirm looked={looked} organisation={organisation} onBack={onBack} onClose={onClose} />
      )}
    >
      <TreeActFields organisation={organisation} acts={acts} act={act} onAct={setAct} />
    </LookedAtDialog>
  );
}

interface ConfirmProps {
  readonly looked: Looked<GivenTreeAct, TreePreview>;
  readonly organisation: Organisation;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

function Confirm({ looked: { given, preview }, organisation, onBack, onClose }: ConfirmProps) {
  const text = useText();
  const act = useTreeAct();
  const link = useViewLink();
  const navigate = useNavigate();
  const [delegates, setDelegates] = useState(false);
  const hindered = preview.obstacles.length > 0;
  const save = async (): Promise<void> => {
    const done = await act.run({ act: { ...given, delegates }, version: organisation.version });
    if (done === null) return;
    onClose();
    if (given.act !== "DISSOLVE") navigate(link(paths.organisation, { organisationId: done.organisationId }));
  };
  return (
    <LookedAtConfirm
      act={act}
      saveLabel={text("treeActs.save")}
      isHindered={hindered}
      onSave={() => void save()}
      onBack={onBack}
      onClose={onClose}
    >
      <p className={styles.what}>
        {text(`treeActs.act.${given.act}`)} · {text("treeActs.decided", { number: given.decision.number })}
      </p>
      {hindered ? (
        <Obstacles obstacles={preview.obstacles} organisationId={given.organisationId} />
      ) : (
        <>
          <PreviewShown preview={preview} />
          <Delegating preview={preview} given={given} isAsked={delegates} onAsk={setDelegates} />
        </>
      )}
    </LookedAtConfirm>
  );
}

interface DelegatingProps {
  readonly preview: TreePreview;
  readonly given: GivenTreeAct;
  readonly isAsked: boolean;
  readonly onAsk: (isAsked: boolean) => void;
}

/** Powers of the level above are left behind: the same decision may give them to who takes over. */
function Delegating({ preview, given, isAsked, onAsk }: DelegatingProps) {
  const text = useText();
  const left = preview.leftBehind.find(({ kind }) => kind === "UPPER_POWER");
  if (!left) return null;
  const label = text("treeActs.delegates", { name: left.organisation ?? "", number: given.decision.number });
  return <Tick checked={isAsked} onChange={onAsk} label={label} />;
}
