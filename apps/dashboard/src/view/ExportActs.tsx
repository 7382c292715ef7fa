import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import PrintIcon from "@mui/icons-material/PrintOutlined";
import Button from "@mui/material/Button";
import { useLanguage, useText } from "../i18n/useText.ts";
import type { AskedTable } from "../providers/queries/summaryTable.ts";
import styles from "./ExportActs.module.css";
import { exportAddress, exportFormats } from "./exportAddress.ts";

interface ExportActsProps {
  readonly asked: AskedTable;
  /** What the file holds, where the page does not show that very table; it is then no print of the page. */
  readonly of?: string;
}

/** The table as a file, or on paper. */
export function ExportActs({ asked, of }: ExportActsProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <div className={`${styles.acts} no-print`}>
      {of && <span>{of}:</span>}
      {exportFormats.map((format) => (
        <Button
          key={format}
          variant="outlined"
          startIcon={<DownloadIcon />}
          href={exportAddress(asked, format, language)}
          download
          classes={{ startIcon: styles.icon ?? "" }}
          aria-label={text(`reports.${format}`)}
        >
          <span className={styles.inFull}>{text(`reports.${format}`)}</span>
          <span className={styles.inShort}>{format.toUpperCase()}</span>
        </Button>
      ))}
      {!of && <PrintAct />}
    </div>
  );
}

/** The page as it stands, on paper. */
export function PrintAct() {
  const text = useText();
  return (
    <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
      {text("reports.print")}
    </Button>
  );
}
