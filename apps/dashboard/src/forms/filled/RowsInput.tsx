import AddIcon from "@mui/icons-material/Add";
import RemoveIcon from "@mui/icons-material/Close";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import type { Column } from "@xep-loai/domain";
import { useText } from "../../i18n/useText.ts";
import { usePrinted } from "../formLanguage.ts";
import { CellInput, TextInput } from "./CellInput.tsx";
import styles from "./Filled.module.css";

type Row = Readonly<Record<string, unknown>>;

interface RowsInputProps {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly value: unknown;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly onDone: () => void;
}

/** Rows of a table of the form, each cell with the words of its column; one under the other where it is narrow. */
export function RowsInput({ name, columns, value, onChange, onDone }: RowsInputProps) {
  const text = useText();
  const printed = usePrinted();
  const rows = (value ?? []) as readonly Row[];
  return (
    <fieldset className={styles.rows} aria-label={name}>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own
        <div key={at} className={styles.row}>
          <span className={styles.number}>{at + 1}.</span>
          <div className={styles.cells}>
            {columns.map((column) => (
              <div key={column.id} className={column.field.kind === "TEXT" ? styles.wide : undefined}>
                <span aria-hidden>{printed(column.label)}</span>
                <Cell
                  column={column}
                  name={`${printed(column.label)}, ${at + 1}`}
                  value={row[column.id]}
                  onType={(cell) => onChange(rows.with(at, { ...row, [column.id]: cell }))}
                  onDone={onDone}
                />
              </div>
            ))}
          </div>
          <IconButton
            size="small"
            aria-label={text("entry.removeRow", { number: at + 1 })}
            onClick={() => onChange(rows.filter((_, other) => other !== at))}
          >
            <RemoveIcon fontSize="small" />
          </IconButton>
        </div>
      ))}
      <Button size="small" startIcon={<AddIcon />} onClick={() => onChange([...rows, {}])}>
        {text("entry.addRow")}
      </Button>
    </fieldset>
  );
}

interface CellProps {
  readonly column: Column;
  readonly name: string;
  readonly value: unknown;
  readonly onType: (value: unknown) => void;
  readonly onDone: () => void;
}

function Cell({ column: { field }, ...input }: CellProps) {
  const printed = usePrinted();
  if (field.kind === "TEXT") return <TextInput {...input} />;
  if (field.kind !== "CHOICE") return <CellInput field={field} {...input} />;
  return (
    <select
      className={styles.line}
      aria-label={input.name}
      value={String(input.value ?? "")}
      onChange={(event) => input.onType(event.target.value || null)}
      onBlur={input.onDone}
    >
      <option value="">–</option>
      {field.choices.map(({ code, label }) => (
        <option key={code} value={code}>
          {printed(label)}
        </option>
      ))}
    </select>
  );
}
