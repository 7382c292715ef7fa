import { useState } from "react";
import { Link } from "react-router";
import { useText } from "../../i18n/useText.ts";
import type { TablePreset } from "../../providers/queries/tablePresets.ts";
import { QuietButton } from "../../ui/QuietButton.tsx";
import { DeleteDialog } from "./DeleteDialog.tsx";
import type { Board } from "./NameFields.tsx";
import styles from "./Presets.module.css";
import { RenameDialog } from "./RenameDialog.tsx";
import { usePresetLink } from "./usePresetLink.ts";
import { usePresetWords } from "./usePresetWords.ts";

interface PresetLineProps {
  readonly preset: TablePreset;
  readonly board: Board;
  readonly onOpen: () => void;
}

/** One of them: opened by anybody, changed by its owner. */
export function PresetLine({ preset, board, onOpen }: PresetLineProps) {
  const text = useText();
  const link = usePresetLink();
  const words = usePresetWords();
  const [act, setAct] = useState<"rename" | "delete" | null>(null);
  const close = () => setAct(null);
  return (
    <li>
      <Link to={link(preset)} onClick={onOpen}>
        {preset.name}
      </Link>
      {preset.isOwn && (
        <span className={styles.acts}>
          <QuietButton onClick={() => setAct("rename")} label={`${text("reports.presets.rename")}: ${preset.name}`}>
            {text("reports.presets.rename")}
          </QuietButton>
          <QuietButton onClick={() => setAct("delete")} label={`${text("reports.presets.delete")}: ${preset.name}`}>
            {text("reports.presets.delete")}
          </QuietButton>
        </span>
      )}
      <p className={styles.words}>{words(preset)}</p>
      {act === "rename" && <RenameDialog preset={preset} board={board} onClose={close} />}
      {act === "delete" && <DeleteDialog preset={preset} onClose={close} />}
    </li>
  );
}
