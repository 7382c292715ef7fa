import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useId, useState } from "react";
import { useText } from "../../i18n/useText.ts";
import type { AskedTable } from "../../providers/queries/summaryTable.ts";
import type { TablePresets } from "../../providers/queries/tablePresets.ts";
import { PresetLine } from "./PresetLine.tsx";
import styles from "./Presets.module.css";
import { SaveDialog } from "./SaveDialog.tsx";

interface PresetDialogProps {
  /** What is looked at, as it would be saved. */
  readonly asked: AskedTable;
  readonly presets: TablePresets;
  readonly onClose: () => void;
}

/** Those saved, and the way to save the one looked at. */
export function PresetDialog({ asked, presets: { board, nodes }, onClose }: PresetDialogProps) {
  const text = useText();
  const id = useId();
  const [isSaving, setIsSaving] = useState(false);
  if (isSaving) return <SaveDialog asked={asked} board={board} onClose={() => setIsSaving(false)} />;
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id} sx={{ fontSize: 17, pb: 1 }}>
        {text("reports.presets.title")}
      </DialogTitle>
      <DialogContent>
        {nodes.length === 0 && <p className={styles.empty}>{text("reports.presets.none")}</p>}
        <ul className={styles.list}>
          {nodes.map((preset) => (
            <PresetLine key={preset.id} preset={preset} board={board} onOpen={onClose} />
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={() => setIsSaving(true)}>
          {text("reports.presets.save")}
        </Button>
        <Button onClick={onClose}>{text("reports.presets.close")}</Button>
      </DialogActions>
    </Dialog>
  );
}
