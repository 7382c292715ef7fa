import Button from "@mui/material/Button";
import { useRef, useState } from "react";
import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import { useTreeFile } from "../../providers/acts/treeActs.ts";
import { type TreePreview, useTreeFilePreview } from "../../providers/queries/treePreview.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { Panel } from "../../ui/Panel.tsx";
import styles from "./Change.module.css";
import { FileProblem } from "./FileProblem.tsx";
import { PreviewShown } from "./PreviewShown.tsx";
import { templateAddress } from "./template.ts";

interface Looked {
  readonly file: string;
  readonly preview: TreePreview;
}

/** A file of acts: the template, the file chosen, what it would change, then all of it or nothing. */
export function TreeFilePage() {
  const text = useText();
  const { count } = useFigures();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const preview = useTreeFilePreview();
  const act = useTreeFile();
  const look = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    setName(chosen.name);
    setLooked(null);
    setDone(null);
    const file = await chosen.text();
    const seen = await preview.run(file);
    if (seen) setLooked({ file, preview: seen });
  };
  const save = async (file: string): Promise<void> => {
    const carriedOut = await act.run(file);
    if (carriedOut === null) return;
    setLooked(null);
    setDone(carriedOut.count);
  };
  return (
    <article className={styles.page}>
      <PageHead title={text("treeActs.file.title")} lead={text("treeActs.file.lead")} />
      <Panel title={text("treeActs.file.choose")}>
        <p>{text("treeActs.file.how")}</p>
        <div className={styles.acts}>
          <Button component="a" href={templateAddress()} download="thay-doi-to-chuc.csv" variant="outlined">
            {text("treeActs.file.template")}
          </Button>
          <Button
            variant={looked ? "outlined" : "contained"}
            disabled={preview.isRunning}
            onClick={() => input.current?.click()}
          >
            {text("treeActs.file.pick")}
          </Button>
          <input
            ref={input}
            type="file"
            accept=".csv,.txt,.tsv"
            className="unseen"
            tabIndex={-1}
            aria-label={text("treeActs.file.pick")}
            onChange={(event) => {
              void look(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
          <span role="status">
            {name !== null && (preview.isRunning ? text("treeActs.file.looking", { name }) : name)}
            {done !== null && ` · ${text("treeActs.file.done", { count: count(done) })}`}
          </span>
        </div>
        {looked === null && <FileProblem act={preview} />}
      </Panel>
      {looked && (
        <Panel title={text("treeActs.preview.title")}>
          <p className={styles.what}>{text("treeActs.file.fine", { lines: count(looked.preview.lines ?? 0) })}</p>
          <PreviewShown preview={looked.preview} />
          <FileProblem act={act} />
          <div className={styles.last}>
            <Button variant="contained" disabled={act.isRunning} onClick={() => void save(looked.file)}>
              {act.isRunning ? text("acts.saving") : text("treeActs.file.save")}
            </Button>
          </div>
        </Panel>
      )}
    </article>
  );
}
