import Button from "@mui/material/Button";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { PeriodStart } from "@xep-loai/domain";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { Panel } from "../ui/Panel.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import styles from "./Inspections.module.css";
import { type ContentDraft, useContentKeys } from "./useContentKeys.ts";

/** «Nội dung kiểm tra», as many as the notice has. */
export function ContentRows({ drafts }: { drafts: readonly ContentDraft[] }) {
  const text = useText();
  const { keys, draftOf, add, remove } = useContentKeys(drafts);
  return (
    <Panel title={text("inspections.contents.title")}>
      <div className={styles.fields}>
        {keys.map((key, index) => (
          <ContentRow
            key={key}
            name={key}
            number={index + 1}
            draft={draftOf(key)}
            onRemove={keys.length > 1 ? () => remove(key) : null}
          />
        ))}
        <div>
          <Button variant="outlined" onClick={add}>
            {text("inspections.contents.add")}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

interface ContentRowProps {
  readonly name: string;
  readonly number: number;
  readonly draft: ContentDraft | undefined;
  /** null: a notice has at least one. */
  readonly onRemove: (() => void) | null;
}

function ContentRow({ name, number, draft, onRemove }: ContentRowProps) {
  const text = useText();
  // the rows are sent in the order they stand in
  const at = `contents[${number - 1}]`;
  const [start, setStart] = useState<PeriodStart>(draft?.start ?? "ON_DAY");
  return (
    <fieldset className={styles.content}>
      <legend>{text("inspections.contents.number", { number })}</legend>
      <TextInput
        required
        name={`text.${name}`}
        at={`${at}.text`}
        rows={2}
        label={text("inspections.contents.text")}
        value={draft?.text}
      />
      <div className={styles.pair}>
        <TextField
          select
          name={`start.${name}`}
          label={text("inspections.contents.period")}
          value={start}
          onChange={(event) => setStart(event.target.value as PeriodStart)}
        >
          {Object.values(PeriodStart).map((value) => (
            <MenuItem key={value} value={value}>
              {text(`inspections.periodStart.${value}`)}
            </MenuItem>
          ))}
        </TextField>
        {start === "ON_DAY" && (
          <DayInput
            required
            name={`startsOn.${name}`}
            at={`${at}.startsOn`}
            label={text("inspections.contents.startsOn")}
            value={draft?.startsOn}
          />
        )}
      </div>
      {start !== "NOT_STATED" && (
        <TextInput
          name={`period.${name}`}
          at={`${at}.period`}
          label={text("inspections.contents.words")}
          value={draft?.period}
          hint={text("inspections.contents.wordsHint")}
        />
      )}
      {onRemove && (
        <div>
          <Button onClick={onRemove}>{text("inspections.contents.remove", { number })}</Button>
        </div>
      )}
    </fieldset>
  );
}
