import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import Button from "@mui/material/Button";
import { useLanguage, useText } from "../i18n/useText.ts";
import { PrintAct } from "../view/ExportActs.tsx";

/** The report as a file in the form of Party documents, or the page on paper. */
export function FileActs({ reportId }: { reportId: string }) {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      {(["docx", "pdf"] as const).map((format) => (
        <Button
          key={format}
          variant="outlined"
          startIcon={<DownloadIcon />}
          href={`/reports/${reportId}.${format}?locale=${language}`}
          download
        >
          {text(`upwardReports.acts.${format}`)}
        </Button>
      ))}
      <PrintAct />
    </>
  );
}
