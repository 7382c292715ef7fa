import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { type ResultChange, useHistory } from "../providers/queries/history.ts";
import { FieldChanged } from "../ui/FieldChanged.tsx";
import { Panel } from "../ui/Panel.tsx";
import { ShowMore } from "../ui/ShowMore.tsx";
import { Answered } from "../view/Answered.tsx";
import styles from "./History.module.css";

/** «Lịch sử»: who changed what and when. A question of its own: the page does not wait for it. */
export function HistoryPanel({ classification: { id, year } }: { classification: Classification }) {
  const text = useText();
  const question = useHistory(id, year);
  return (
    <div className={styles.below}>
      <Panel title={text("classifications.history.title")}>
        <Answered compact question={question}>
          {({ pages }) => <Changes changes={pages.flatMap(({ nodes }) => nodes)} />}
        </Answered>
        <ShowMore remaining={null} pages={question} />
      </Panel>
    </div>
  );
}

function Changes({ changes }: { changes: readonly ResultChange[] }) {
  const text = useText();
  const { moment } = useFigures();
  if (changes.length === 0) return <p className={styles.none}>{text("classifications.history.none")}</p>;
  return (
    <ol className={styles.changes}>
      {changes.map(({ id, at, byName, changes: fields }) => (
        <li key={id}>
          <div className={styles.who}>
            {moment(at)} · {byName}
          </div>
          {fields.map((change) => (
            <FieldChanged key={change.field} change={change} />
          ))}
        </li>
      ))}
    </ol>
  );
}
