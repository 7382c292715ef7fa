import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import PrintIcon from "@mui/icons-material/PrintOutlined";
import Button from "@mui/material/Button";
import { useLanguage, useText } from "../i18n/useText.ts";
import type { AskedTable } from "../providers/queries/summaryTable.ts";
import styles from "./ExportActs.module.css";
import { exportAddress } from "./exportAddress.ts";

/** The table as a file, or on paper. */
export function ExportActs({ asked }: { asked: AskedTable }) {
  const text = useText();
  const language = useLanguage();
  return (
    <div className={`${styles.acts} no-print`}>
      {(["xlsx", "csv"] as const).map((format) => (
        <Button
          key={format}
          variant="outlined"
          startIcon={<DownloadIcon />}
          href={exportAddress(asked, format, language)}
          download
        >
          {text(`reports.${format}`)}
        </Button>
      ))}
      <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {text("reports.print")}
      </Button>
    </div>
  );
}
