import { Link } from "react-router";
import { useText } from "../../i18n/useText.ts";
import { FieldRoom } from "../FieldRoom.tsx";
import { usePrinted } from "../formLanguage.ts";
import type { RoomProps } from "../formRoom.ts";
import { Clash } from "./Clash.tsx";
import { Editor } from "./Editor.tsx";
import styles from "./Filled.module.css";
import { useFilling } from "./filling.ts";
import { ItemProblem } from "./ItemProblem.tsx";
import { shownCell } from "./shownCell.ts";
import { Written } from "./Written.tsx";

/** What stands at a place of the form: a box to type in, or what is known already with where it comes from; on paper the words alone. */
export function FilledRoom({ item, field, form, words }: RoomProps) {
  const text = useText();
  const printed = usePrinted();
  const { placeOf, isOpen, whereOf } = useFilling();
  const place = placeOf(item.id);
  if (place === undefined) return <FieldRoom field={field} form={form} />;
  if (words && place.item.source === "HELD") return <Within words={words} value={place.value} />;
  const written = <Written field={field} form={form} value={afterLabel(printed(item.label ?? noWords), place.value)} />;
  if (place.item.source !== "HELD" && isOpen) {
    return (
      <div className={words ? styles.within : styles.place}>
        {words?.[0]}
        <div className="no-print">
          <Editor item={item} field={field} form={form} place={place} />
          <ItemProblem problem={place.problem} />
          {place.clash && <Clash id={item.id} field={field} form={form} there={place.clash} />}
        </div>
        <div className={styles.onPaper}>{written}</div>
        {words?.[1]}
      </div>
    );
  }
  const where = isOpen ? whereOf(place.item) : null;
  return (
    <div className={styles.held}>
      {words?.[0]}
      {written}
      {words?.[1]}
      {where && (
        <span className={`${styles.where} no-print`}>
          {text("filled.enteredAt")} <Link to={where.to}>{where.label}</Link>
        </span>
      )}
    </div>
  );
}

const noWords = { vi: "", en: "" };

/** «Chi bộ» is the beginning of the name of a cell: it is said once. */
const afterLabel = (label: string, value: unknown): unknown =>
  label !== "" && typeof value === "string" && value.startsWith(`${label} `) ? value.slice(label.length + 1) : value;

/** «Năm 2020»: what is known stands in the room the words leave. */
const Within = ({ words: [before, after], value }: { words: readonly [string, string]; value: unknown }) => (
  <p>
    {before} <strong>{shownCell({ kind: "LINE" }, value) || "…"}</strong>
    {/^[\s/]/.test(after) || after === "" ? after : ` ${after}`}
  </p>
);
