import type { Form, FormItem } from "@xep-loai/domain";
import { FieldRoom } from "./FieldRoom.tsx";
import styles from "./Forms.module.css";
import { usePrinted } from "./formLanguage.ts";

interface FormItemsProps {
  readonly items: readonly FormItem[];
  readonly form: Form;
}

/** Items of a form in printed order, each with what stands below it. */
export function FormItems({ items, form }: FormItemsProps) {
  return items.map((item) => <Item key={item.id} item={item} form={form} />);
}

/** Words, how to fill them, room for what is entered, the parts below. */
function Item({ item: { label, note, field, parts }, form }: { item: FormItem; form: Form }) {
  const printed = usePrinted();
  const isHeading = parts.length > 0;
  return (
    <div className={styles.item}>
      <div className={field && isBesideLabel.has(field.kind) ? styles.inline : undefined}>
        {label && <p className={isHeading ? styles.heading : undefined}>{printed(label)}</p>}
        {note && <p className={styles.note}>{printed(note)}</p>}
        {field && <FieldRoom field={field} form={form} />}
      </div>
      <FormItems items={parts} form={form} />
    </div>
  );
}

/** What is entered on the line of its words. */
const isBesideLabel: ReadonlySet<string> = new Set([
  "LINE",
  "DATE",
  "TIME",
  "NUMBER",
  "REFERENCE",
  "TOTAL",
  "YES_NO",
  "LEVEL",
]);
