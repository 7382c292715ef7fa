import { criterionLevelLabels } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import styles from "./Forms.module.css";
import { usePrinted } from "./formLanguage.ts";
import type { FrameworkSheet as Sheet } from "./sheets.ts";

/** A framework of criteria, a box for each criterion at each of the four levels. */
export function FrameworkSheet({ sheet: { title, framework } }: { sheet: Sheet }) {
  const text = useText();
  const printed = usePrinted();
  return (
    <>
      <p className={styles.name}>{framework.citation}</p>
      <h2 className={styles.title}>{printed(title)}</h2>
      <table className={styles.blank}>
        <thead>
          <tr>
            <th scope="col">{text("forms.framework.criterion")}</th>
            {levels.map((level) => (
              <th key={level.vi} scope="col" className={styles.level}>
                {printed(level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {framework.items.map(({ id, label }) => (
            <tr key={id}>
              <td>{printed(label)}</td>
              {levels.map((level) => (
                <td key={level.vi} className={styles.level}>
                  □
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const levels = Object.values(criterionLevelLabels);
