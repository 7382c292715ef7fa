import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";

const formats = ["docx", "pdf"] as const;

interface PaperActsProps {
  /** Where the API writes the document, without the ending of its format. */
  readonly address: string;
  readonly search?: Readonly<Record<string, string>>;
  /** What the document is called, for who hears the buttons one by one. */
  readonly of?: string;
}

/** A document as DOCX and as PDF. */
export function PaperActs({ address, search = {}, of }: PaperActsProps) {
  const text = useText();
  return formats.map((format) => (
    <Button
      key={format}
      variant="outlined"
      startIcon={<DownloadIcon />}
      href={`${address}.${format}?${new URLSearchParams(search)}`}
      download
      aria-label={of && `${text(`reports.${format}`)}: ${of}`}
    >
      {text(`reports.${format}`)}
    </Button>
  ));
}
