import type { Form } from "@xep-loai/domain";
import styles from "./Forms.module.css";
import { usePrinted } from "./formLanguage.ts";

/** «THÔNG BÁO» in the middle, what about below it: where the form itself says it stands. */
export function FormHeading({ form: { name, title } }: { form: Form }) {
  const printed = usePrinted();
  return (
    <h2 className={styles.title}>
      {printed(name)}
      <br />
      {printed(title)}
    </h2>
  );
}
