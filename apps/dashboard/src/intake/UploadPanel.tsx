import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import Button from "@mui/material/Button";
import { useNavigate } from "react-router";
import { useLanguage, useText } from "../i18n/useText.ts";
import { useUploadWorkbook } from "../providers/acts/intake.ts";
import type { AskedUnit } from "../providers/queries/asked.ts";
import { Panel } from "../ui/Panel.tsx";
import { ActProblem } from "../view/ActProblem.tsx";
import { intakePath } from "../view/paths.ts";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useViewLink } from "../view/useView.ts";
import { DropZone } from "./DropZone.tsx";
import styles from "./Intake.module.css";
import { templateAddress } from "./templateAddress.ts";

interface UploadPanelProps {
  readonly unit: AskedUnit;
  readonly mayUpload: boolean;
}

/** The template, and the way in for a filled one; what is uploaded opens at once. */
export function UploadPanel({ unit, mayUpload }: UploadPanelProps) {
  const text = useText();
  const language = useLanguage();
  const link = useViewLink();
  const navigate = useNavigate();
  const act = useUploadWorkbook();
  const isClosed = useIsYearClosed(unit.year);
  if (isClosed) return null;
  const upload = async (file: File): Promise<void> => {
    const id = await act.run({ ...unit, file });
    if (id !== null) navigate(link(intakePath(id)));
  };
  const template = (
    <Button
      variant="outlined"
      startIcon={<DownloadIcon />}
      href={templateAddress(unit, language)}
      download
      className="no-print"
    >
      {text("intakes.template", { year: unit.year })}
    </Button>
  );
  return (
    <Panel title={text("intakes.upload.title")} act={template}>
      {mayUpload ? (
        <DropZone isBusy={act.isRunning} onFile={(file) => void upload(file)} />
      ) : (
        <p className={styles.quiet}>{text("intakes.upload.notAllowed")}</p>
      )}
      <ActProblem act={act} />
    </Panel>
  );
}
