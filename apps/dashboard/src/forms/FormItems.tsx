import { type Field, type Form, type FormItem, setOff, type Text } from "@xep-loai/domain";
import { useContext } from "react";
import { FieldRoom } from "./FieldRoom.tsx";
import { FormHeading } from "./FormHeading.tsx";
import styles from "./Forms.module.css";
import { usePrinted } from "./formLanguage.ts";
import { FormRoom } from "./formRoom.ts";
import { NotHeld } from "./NotHeld.tsx";

interface FormItemsProps {
  readonly items: readonly FormItem[];
  readonly form: Form;
}

/** Items of a form in printed order, each with what stands below it; numbered ones beside a heading are headings too. */
export function FormItems({ items, form }: FormItemsProps) {
  const lines = items.map(onOneLine);
  const haveHeadings = lines.some(({ parts }) => parts.length > 0);
  return lines.map((item) => (
    <Item key={item.id} item={item} isHeading={haveHeadings && item.no !== null} form={form} />
  ));
}

interface ItemProps {
  readonly item: FormItem;
  readonly isHeading: boolean;
  readonly form: Form;
}

/** Words, how to fill them, room for what is entered, the parts below. */
function Item({ item, isHeading, form }: ItemProps) {
  const printed = usePrinted();
  const Room = useContext(FormRoom);
  const { label, note, field, certainty, parts } = item;
  const isBeside = standsBeside(field);
  const isOurs = certainty === "MISSING" && !form.isProvisional;
  const hasRoom = isBeside && label !== null && leavesRoom(label);
  if (field?.kind === "CONSTANT") return <FormHeading form={form} />;
  return (
    <div className={styles.item}>
      <div className={isBeside ? styles.inline : undefined}>
        {label && field && hasRoom && Room && (
          <Room item={item} field={field} form={form} words={aroundRoom(printed(label))} />
        )}
        {label && !(hasRoom && Room) && (
          <p className={isHeading || parts.length > 0 ? styles.heading : undefined}>
            {isBeside && !hasRoom ? setOff(printed(label), form) : printed(label)} {isOurs && <NotHeld />}
          </p>
        )}
        {note && <p className={styles.note}>{printed(note)}</p>}
        {field &&
          !hasRoom &&
          (Room ? <Room item={item} field={field} form={form} /> : <FieldRoom field={field} form={form} />)}
      </div>
      <FormItems items={parts} form={form} />
    </div>
  );
}

/** What is entered on the line of its words. */
const kindsBeside: ReadonlySet<Field["kind"]> = new Set([
  "YEAR",
  "LINE",
  "DATE",
  "TIME",
  "NUMBER",
  "REFERENCE",
  "TOTAL",
  "YES_NO",
  "LEVEL",
]);

const standsBeside = (field: Field | null): boolean => field !== null && kindsBeside.has(field.kind);

/** A single part without words of its own stands on the line of its heading. */
function onOneLine(item: FormItem): FormItem {
  const [part, ...others] = item.parts;
  const isLine = item.field === null && part?.label === null && others.length === 0 && standsBeside(part.field);
  return isLine ? { ...item, id: part.id, field: part.field, parts: part.parts } : item;
}

/** «Năm …»: the words leave the room themselves. */
const leavesRoom = ({ vi }: Text): boolean => room.test(vi);
const room = /\.{3,}|…\.*/;

function aroundRoom(words: string): readonly [before: string, after: string] {
  const [before = "", ...after] = words.split(room);
  return [before, after.join("…")];
}
