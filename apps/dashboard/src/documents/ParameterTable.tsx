import { useSaid, useText } from "../i18n/useText.ts";
import type { ParameterInForce } from "../providers/queries/parametersInForce.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import styles from "./Documents.module.css";
import { MayBeSet } from "./MayBeSet.tsx";
import { Place } from "./Place.tsx";
import { Source } from "./Source.tsx";

const columns = ["parameter", "value", "document", "delegable"] as const;

/** Parameters topic by topic: value, the document it comes from and the place there, who may set it. */
export function ParameterTable({ parameters }: { readonly parameters: readonly ParameterInForce[] }) {
  const text = useText();
  return (
    <TableFrame label={text("documents.parameters.title")} className={styles.sheet}>
      <table className={`${table.table} ${stacked.stacked} ${styles.table} ${styles.parameters}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(`documents.parameters.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {[...Map.groupBy(parameters, ({ parameter }) => parameter.topic)].map(([topic, ofTopic]) => (
          <tbody key={topic}>
            <tr className={styles.topic}>
              <th scope="rowgroup" colSpan={columns.length}>
                {text(`documents.topic.${topic}`)}
              </th>
            </tr>
            {ofTopic.map((each) => (
              <Row key={each.parameter.id} {...each} />
            ))}
          </tbody>
        ))}
      </table>
    </TableFrame>
  );
}

function Row({ parameter, inForce }: ParameterInForce) {
  const text = useText();
  const said = useSaid();
  const { shown, citation, clause } = inForce;
  return (
    <tr>
      <th scope="row">{said(parameter.label)}</th>
      <td data-label={text("documents.parameters.value")}>
        {shown.value === null ? <span className={styles.quiet}>{said(shown.text)}</span> : <b>{said(shown.text)}</b>}
      </td>
      <td data-label={text("documents.parameters.document")}>
        <Source value={inForce} />
        {citation && <Place citation={citation} clause={clause} />}
      </td>
      <td data-label={text("documents.parameters.delegable")}>
        <MayBeSet delegable={parameter.delegable} />
      </td>
    </tr>
  );
}
