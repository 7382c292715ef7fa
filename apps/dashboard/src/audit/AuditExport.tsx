import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import Button from "@mui/material/Button";
import { useLanguage, useText } from "../i18n/useText.ts";
import type { AskedAudit } from "../providers/queries/audit.ts";

const formats = ["xlsx", "csv"] as const;

/** The log as it is narrowed, in a file of one or the other format. */
export function AuditExport({ asked }: { asked: AskedAudit }) {
  const text = useText();
  const language = useLanguage();
  const given = Object.entries({ ...asked, locale: language }).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)]],
  );
  return formats.map((format) => (
    <Button
      key={format}
      variant="outlined"
      startIcon={<DownloadIcon />}
      href={`/export-audit.${format}?${new URLSearchParams(given as string[][])}`}
      download
    >
      {text(`reports.${format}`)}
    </Button>
  ));
}
