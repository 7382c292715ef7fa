import UploadIcon from "@mui/icons-material/UploadFileOutlined";
import Button from "@mui/material/Button";
import { type DragEvent, useRef, useState } from "react";
import { useText } from "../i18n/useText.ts";
import styles from "./Intake.module.css";

interface DropZoneProps {
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes one workbook, chosen or dropped. */
export function DropZone({ isBusy, onFile }: DropZoneProps) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [name, setName] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const take = (file: File | undefined): void => {
    setOver(false);
    if (file === undefined || isBusy) return;
    const isWorkbook = /\.xlsx$/i.test(file.name);
    setWrong(!isWorkbook);
    setName(file.name);
    if (isWorkbook) onFile(file);
  };
  const hold = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is the mouse's way; the button beside is everybody's
    <div
      className={`${styles.drop} ${isOver ? styles.over : ""} no-print`}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      }}
    >
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        className="unseen"
        tabIndex={-1}
        aria-label={text("intakes.upload.choose")}
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <Button variant="contained" startIcon={<UploadIcon />} disabled={isBusy} onClick={() => input.current?.click()}>
        {text("intakes.upload.choose")}
      </Button>
      <span className={styles.quiet}>{text("intakes.upload.drop")}</span>
      <span role="status">{isBusy && name !== null && text("intakes.upload.sending", { name })}</span>
      {isWrong && <span role="alert">{text("intakes.upload.notXlsx")}</span>}
    </div>
  );
}
