import type { NotRatedReason } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import table from "../ui/table.module.css";
import { OutcomeCount } from "../view/OutcomeCount.tsx";
import styles from "./Overview.module.css";

interface NotRatedReasonsProps {
  readonly reasons: readonly { readonly reason: NotRatedReason; readonly count: number }[];
}

/** Why some subjects have no tier this year. */
export function NotRatedReasons({ reasons }: NotRatedReasonsProps) {
  const text = useText();
  const found = reasons.filter(({ count }) => count > 0);
  return (
    <Panel title={text("overview.reasons.title")}>
      {found.length === 0 ? (
        <p className={styles.plain}>{text("overview.reasons.none")}</p>
      ) : (
        <table className={table.table}>
          <thead className="unseen">
            <tr>
              <th>{text("overview.reasons.reason")}</th>
              <th>{text("overview.reasons.count")}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ reason, count }) => (
              <tr key={reason}>
                <th scope="row">{text(`words.reason.${reason}`)}</th>
                <td className={table.number}>
                  <OutcomeCount value={count} outcome={reason} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
