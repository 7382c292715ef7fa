import UploadIcon from "@mui/icons-material/UploadFileOutlined";
import Button from "@mui/material/Button";
import { useRef, useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { CheckedPackage as Checked } from "../providers/acts/checkPackage.ts";
import { useCheckPackage } from "../providers/acts/upwardPackage.ts";
import { ActProblem } from "../view/ActProblem.tsx";
import { CheckedPackage } from "./CheckedPackage.tsx";
import styles from "./UpwardReports.module.css";

/** A package that came in, held against its manifest and against the database in one step. */
export function CheckPackage() {
  const text = useText();
  const act = useCheckPackage();
  const input = useRef<HTMLInputElement>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) setChecked(await act.run(file));
  };
  return (
    <section className={styles.check} aria-label={text("upwardReports.check.title")}>
      <h3>{text("upwardReports.check.title")}</h3>
      <p className={styles.quiet}>{text("upwardReports.check.lead")}</p>
      <input
        ref={input}
        type="file"
        accept=".zip"
        className="unseen"
        tabIndex={-1}
        aria-label={text("upwardReports.check.choose")}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <Button
        variant="outlined"
        startIcon={<UploadIcon />}
        disabled={act.isRunning}
        onClick={() => input.current?.click()}
      >
        {text(act.isRunning ? "upwardReports.check.running" : "upwardReports.check.choose")}
      </Button>
      <ActProblem act={act} />
      {checked && <CheckedPackage checked={checked} />}
    </section>
  );
}
