import type { Text } from "@xep-loai/domain";
import styles from "./Forms.module.css";
import { usePrinted } from "./formLanguage.ts";

interface BlankTableProps {
  readonly heads: readonly Text[];
  readonly rows?: number;
}

const numbers = [1, 2, 3];

/** A table with its heads and empty rows. */
export function BlankTable({ heads, rows = 3 }: BlankTableProps) {
  const printed = usePrinted();
  return (
    <table className={styles.blank}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.vi} scope="col">
              {printed(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {numbers.slice(0, rows).map((row) => (
          <tr key={row}>
            {heads.map((head) => (
              <td key={head.vi} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
