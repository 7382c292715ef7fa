import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { ReturnTable } from "../providers/queries/returns.ts";
import { Panel } from "../ui/Panel.tsx";
import { EarlierReturns } from "./EarlierReturns.tsx";
import { OwnFigures } from "./OwnFigures.tsx";
import { ReturnActs } from "./ReturnActs.tsx";
import styles from "./Returns.module.css";

/** The unit's own return: how it stands, what comes next, its figures beside those counted. */
export function OwnReturn({ table }: { table: ReturnTable }) {
  const text = useText();
  return (
    <Panel title={text("returns.own.title", { name: table.organisation.name })}>
      <Standing table={table} />
      <ReturnActs table={table} />
      <OwnFigures table={table} />
      {table.returned?.note && <p className={styles.note}>{table.returned.note}</p>}
      {table.earlier.length > 0 && <EarlierReturns earlier={table.earlier} />}
    </Panel>
  );
}

function Standing({ table: { returned, draft } }: { table: ReturnTable }) {
  const text = useText();
  const { date, moment } = useFigures();
  return (
    <>
      <p className={styles.standing}>
        {returned
          ? text("returns.own.submitted", { date: date(returned.submittedOn), name: returned.submittedByName ?? "" })
          : text("returns.own.none")}
      </p>
      {draft && (
        <p className={styles.standing}>
          {text("returns.own.draft", { moment: moment(draft.changedAt), name: draft.changedByName })}
        </p>
      )}
    </>
  );
}
