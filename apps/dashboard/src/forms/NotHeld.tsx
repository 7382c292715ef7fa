import { certaintyLabels, type Text } from "@xep-loai/domain";
import styles from "./Forms.module.css";
import { usePrinted } from "./formLanguage.ts";

/** Beside words of a form that are ours, on screen and on paper: the document's are not held. */
export function NotHeld() {
  const printed = usePrinted();
  return <span className={styles.notHeld}>({printed(certaintyLabels.MISSING)})</span>;
}

/** «Mẫu tạm»: only the title of the form is held. */
export function Provisional() {
  const printed = usePrinted();
  return <p className={styles.provisional}>{printed(provisional)}</p>;
}

const provisional: Text = {
  vi: "MẪU TẠM: chỉ có tên mẫu; nội dung bên dưới do hệ thống gợi ý, chưa có nguyên văn của Trung ương.",
  en: "PROVISIONAL FORM: only its title is held; what follows is recommended, the text of the Centre is not held.",
};
