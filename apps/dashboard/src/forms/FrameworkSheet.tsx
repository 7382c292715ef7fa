import { criterionLevelLabels, type FrameworkItem } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import styles from "./Forms.module.css";
import { usePrinted } from "./formLanguage.ts";
import type { FrameworkSheet as Sheet } from "./sheets.ts";

/** A framework of criteria, each with the four levels as boxes. */
export function FrameworkSheet({ sheet: { subject, framework } }: { sheet: Sheet }) {
  const text = useText();
  return (
    <>
      <p className={styles.name}>{framework.citation}</p>
      <h2 className={styles.title}>{text(`forms.framework.${subject}`)}</h2>
      <table className={styles.blank}>
        <tbody>
          {framework.items.map((item) => (
            <Criterion key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Criterion({ item: { item, label } }: { item: FrameworkItem }) {
  const printed = usePrinted();
  return (
    <tr>
      <td>{item}</td>
      <td>{printed(label)}</td>
      <td className={styles.levels}>
        {Object.values(criterionLevelLabels).map((level) => (
          <div key={level.vi}>□ {printed(level)}</div>
        ))}
      </td>
    </tr>
  );
}
