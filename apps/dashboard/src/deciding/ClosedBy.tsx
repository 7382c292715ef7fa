import type { Finding } from "../providers/queries/finding.ts";
import { FindingSaid } from "../view/FindingSaid.tsx";
import styles from "./Deciding.module.css";

interface ClosedByProps {
  readonly id: string;
  readonly findings: readonly Finding[];
  /** Of the table it stands in. */
  readonly columns: number;
}

/** The rules that close the top tier, each with its clause, in a row of their own. */
export const ClosedBy = ({ id, findings, columns }: ClosedByProps) => (
  <tr id={id} className={styles.closedBy}>
    <td colSpan={columns}>
      <ul>
        {findings.map((finding) => (
          <FindingSaid key={finding.ruleId} finding={finding} />
        ))}
      </ul>
    </td>
  </tr>
);
