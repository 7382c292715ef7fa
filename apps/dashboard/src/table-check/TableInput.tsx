import UploadIcon from "@mui/icons-material/FileUploadOutlined";
import Button from "@mui/material/Button";
import { type ChangeEvent, useId, useRef, useState } from "react";
import { useText } from "../i18n/useText.ts";
import { readTableFile } from "./file/readTableFile.ts";
import type { FileProblem } from "./file/tableFile.ts";
import { example } from "./reading/example.ts";
import styles from "./TableCheck.module.css";

interface TableInputProps {
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** Whether a table was found in what is typed. */
  readonly isTable: boolean;
}

/** Where the table goes in: pasted, from a file, or the example. A file that cannot be read leaves what is there. */
export function TableInput({ typed, onType, isTable }: TableInputProps) {
  const text = useText();
  const id = useId();
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const take = (taken: string) => {
    setProblem(null);
    onType(taken);
  };
  return (
    <section className={`${styles.input} no-print`} aria-labelledby={id}>
      <label id={id} htmlFor={`${id}text`}>
        {text("tableCheck.paste")}
      </label>
      <textarea
        id={`${id}text`}
        rows={isTable ? 3 : 6}
        spellCheck={false}
        placeholder={text("tableCheck.placeholder")}
        value={typed}
        onChange={(event) => take(event.target.value)}
      />
      <div className={styles.acts}>
        <FileChoice onRead={take} onProblem={setProblem} />
        <Button onClick={() => take(example.text)}>{text("tableCheck.example")}</Button>
        {typed !== "" && <Button onClick={() => take("")}>{text("tableCheck.clear")}</Button>}
        {typed === example.text && <span className={styles.note}>{text("tableCheck.source", example)}</span>}
      </div>
      <p role="status" className={styles.problem}>
        {problem
          ? text(`tableCheck.fileProblems.${problem}`)
          : !isTable && typed.trim() !== "" && text("tableCheck.noTable")}
      </p>
    </section>
  );
}

interface FileChoiceProps {
  readonly onRead: (text: string) => void;
  readonly onProblem: (problem: FileProblem) => void;
}

function FileChoice({ onRead, onProblem }: FileChoiceProps) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const table = await readTableFile(file);
    target.value = "";
    if ("problem" in table) onProblem(table.problem);
    else onRead(table.text);
  };
  return (
    <>
      <Button variant="outlined" startIcon={<UploadIcon />} onClick={() => input.current?.click()}>
        {text("tableCheck.upload")}
      </Button>
      <input ref={input} type="file" hidden accept=".csv,.txt,.tsv,.xlsx" onChange={(event) => void read(event)} />
    </>
  );
}
