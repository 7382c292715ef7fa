import { useState } from "react";
import { useNavigate } from "react-router";
import { useText } from "../../i18n/useText.ts";
import { useTreeAct } from "../../providers/acts/treeActs.ts";
import type { Organisation } from "../../providers/queries/organisation.ts";
import { type GivenTreeAct, type TreePreview, useTreeActPreview } from "../../providers/queries/treePreview.ts";
import { type Looked, LookedAtConfirm, LookedAtDialog } from "../../view/LookedAtDialog.tsx";
import { paths } from "../../view/paths.ts";
import { useViewLink } from "../../view/useView.ts";
import styles from "./Change.module.css";
import { Delegating } from "./Delegating.tsx";
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
  const preview = useTreeActPreview();
  return (
    <LookedAtDialog
      title={text("treeActs.changeOf", { name: organisation.name })}
      width="md"
      preview={preview}
      lookLabel={text("treeActs.look")}
      givenOf={(values) => actGiven(act ?? "RENAME", organisation, values)}
      onClose={onClose}
      confirm={(looked, onBack, onLook) => (
        <Confirm
          looked={looked}
          isLooking={preview.isRunning}
          organisation={organisation}
          onBack={onBack}
          onLook={onLook}
          onClose={onClose}
        />
      )}
    >
      <TreeActFields organisation={organisation} acts={acts} act={act} onAct={setAct} />
    </LookedAtDialog>
  );
}

interface ConfirmProps {
  readonly looked: Looked<GivenTreeAct, TreePreview>;
  /** At it with the powers going over, or without. */
  readonly isLooking: boolean;
  readonly organisation: Organisation;
  readonly onBack: () => void;
  readonly onLook: (given: GivenTreeAct) => void;
  readonly onClose: () => void;
}

function Confirm({ looked, isLooking, organisation, onBack, onLook, onClose }: ConfirmProps) {
  const { given, preview } = looked;
  const text = useText();
  const act = useTreeAct();
  const link = useViewLink();
  const navigate = useNavigate();
  const hindered = preview.obstacles.length > 0;
  const save = async (): Promise<void> => {
    const done = await act.run({ act: given, version: organisation.version });
    if (done === null) return;
    onClose();
    if (given.act !== "DISSOLVE") navigate(link(paths.organisation, { organisationId: done.organisationId }));
  };
  return (
    <LookedAtConfirm
      act={act}
      saveLabel={text("treeActs.save")}
      isHindered={hindered || isLooking}
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
          <Delegating preview={preview} given={given} isLooking={isLooking} onLook={onLook} />
        </>
      )}
    </LookedAtConfirm>
  );
}
