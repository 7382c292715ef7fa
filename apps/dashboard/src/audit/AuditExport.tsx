import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import Button from "@mui/material/Button";
import { useLanguage, useText } from "../i18n/useText.ts";
import type { AskedAudit } from "../providers/queries/audit.ts";

/** The log as it is narrowed, in a file. */
export function AuditExport({ asked }: { asked: AskedAudit }) {
  const text = useText();
  const language = useLanguage();
  const given = Object.entries({ ...asked, locale: language }).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)]],
  );
  return (
    <Button
      variant="outlined"
      startIcon={<DownloadIcon />}
      href={`/export-audit.csv?${new URLSearchParams(given as string[][])}`}
      download
    >
      {text("reports.csv")}
    </Button>
  );
}
