import DraftIcon from "@mui/icons-material/EditNoteOutlined";
import NoTextIcon from "@mui/icons-material/FindInPageOutlined";
import EndedIcon from "@mui/icons-material/HistoryOutlined";
import { reprintNote } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Document } from "../providers/queries/document.ts";
import { Mark } from "../ui/Mark.tsx";
import styles from "./Documents.module.css";

/** What keeps a document from being one like the others: a draft, no longer in force, its text not held or taken from reprints. */
export function DocumentMarks({ document: { state, textHeld, fromOriginal } }: { document: Document }) {
  const text = useText();
  const said = useSaid();
  return (
    <p className={styles.marks}>
      {state === "DRAFT" && (
        <Mark tone="amber" icon={DraftIcon}>
          {text("documents.state.DRAFT")}
        </Mark>
      )}
      {state === "WITHDRAWN" && (
        <Mark tone="quiet" icon={EndedIcon}>
          {text("documents.state.WITHDRAWN")}
        </Mark>
      )}
      {!textHeld && (
        <Mark tone="quiet" icon={NoTextIcon}>
          {text("documents.textNotHeld")}
        </Mark>
      )}
      {textHeld && !fromOriginal && (
        <Mark tone="quiet" icon={NoTextIcon}>
          {said(reprintNote)}
        </Mark>
      )}
    </p>
  );
}
