import Button from "@mui/material/Button";
import { asGiven, type ReturnColumn, returnFields } from "@xep-loai/domain";
import { useRef, useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { ReturnFigure } from "../providers/queries/returns.ts";
import { formValues } from "../view/formValues.ts";
import { fillField, isFilledOtherwise } from "./fillField.ts";
import { givenIn } from "./givenIn.ts";
import styles from "./Returns.module.css";
import { figuresOf } from "./returnFigures.ts";
import { useColumns } from "./useColumns.ts";

/** «Điền số của hệ thống»: fills in what was counted person by person; what was typed otherwise is asked about first. */
export function FillIn({ counted }: { counted: readonly ReturnFigure[] }) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const { columns } = useColumns();
  const [typed, setTyped] = useState(0);
  const [isDone, setDone] = useState(false);
  const form = () => place.current?.closest("form") ?? null;

  const fill = (which: "all" | "empty"): void => {
    const at = form();
    if (at === null) return;
    for (const [field, count] of fieldsOf(columns, at, counted))
      if (which === "all" || field.value.trim() === "") fillField(field, String(count));
    const apart = at.querySelector<HTMLInputElement>('input[name="goodIncludesExcellent"][value="no"]');
    if (givenIn(formValues(at)).goodIncludesExcellent === null) apart?.click();
    setTyped(0);
    setDone(true);
  };
  const ask = (): void => {
    const at = form();
    if (at === null) return;
    const others = fieldsOf(columns, at, counted).filter(([field, count]) => isFilledOtherwise(field, String(count)));
    if (others.length === 0) fill("all");
    else setTyped(others.length);
  };
  return (
    <div ref={place} className={styles.fill}>
      <Button variant="outlined" size="small" onClick={ask}>
        {text("returns.fill.act")}
      </Button>
      {typed > 0 ? (
        <span role="alert">
          {text("returns.fill.typed", { count: typed })}{" "}
          <Button size="small" onClick={() => fill("empty")}>
            {text("returns.fill.onlyEmpty")}
          </Button>
          <Button size="small" onClick={() => fill("all")}>
            {text("returns.fill.replace")}
          </Button>
        </span>
      ) : (
        <span role="status">{isDone && text("returns.fill.done")}</span>
      )}
    </div>
  );
}

/** Each field of the form with the figure that was counted, the tiers as the form has them: with or without the one above. */
function fieldsOf(
  columns: readonly ReturnColumn[],
  form: HTMLFormElement,
  counted: readonly ReturnFigure[],
): readonly (readonly [HTMLInputElement, number])[] {
  const includes = givenIn(formValues(form)).goodIncludesExcellent ?? false;
  const figures = asGiven(figuresOf(counted), includes);
  return columns.flatMap((column) => {
    const field = form.querySelector<HTMLInputElement>(`input[name="${returnFields[column]}"]`);
    return field === null ? [] : [[field, figures[column]] as const];
  });
}
