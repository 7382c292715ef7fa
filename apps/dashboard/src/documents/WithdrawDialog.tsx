import { useSaid, useText } from "../i18n/useText.ts";
import { useWithdraw } from "../providers/acts/document.ts";
import type { Document } from "../providers/queries/document.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import styles from "./Documents.module.css";

const consequences = ["upper", "undecided", "decided", "fixed"] as const;

interface WithdrawDialogProps {
  readonly document: Document;
  readonly onClose: () => void;
}

/** Says what follows before a document is withdrawn. */
export function WithdrawDialog({ document: { id, version, shortTitle }, onClose }: WithdrawDialogProps) {
  const text = useText();
  const said = useSaid();
  return (
    <ActDialog
      title={text("documents.withdraw.title", { document: said(shortTitle) })}
      act={useWithdraw()}
      submitLabel={text("documents.withdraw.act")}
      onClose={onClose}
      variablesOf={() => ({ seen: { id, version: version ?? 0 } })}
    >
      <ul className={styles.consequences}>
        {consequences.map((name) => (
          <li key={name}>{text(`documents.withdraw.${name}`)}</li>
        ))}
      </ul>
    </ActDialog>
  );
}
