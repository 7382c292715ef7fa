import { useSaid, useText } from "../../i18n/useText.ts";
import type { DocumentEffect, ParameterChange } from "../../providers/queries/documentEffect.ts";
import type { ValueInForce } from "../../providers/queries/parameterFields.ts";
import { Panel } from "../../ui/Panel.tsx";
import stacked from "../../ui/stacked.module.css";
import { TableFrame } from "../../ui/TableFrame.tsx";
import table from "../../ui/table.module.css";
import documents from "../Documents.module.css";
import { Source } from "../Source.tsx";
import styles from "./Effect.module.css";

const columns = ["parameter", "before", "after"] as const;

/** The values that would change, before and after, in the first year the document holds. */
export function Parameters({ effect: { parameters, year } }: { readonly effect: DocumentEffect }) {
  const text = useText();
  const title = text("effect.parameters", { year });
  return (
    <div className={styles.part}>
      <Panel title={title}>
        {parameters.length === 0 ? (
          <p className={documents.quiet}>{text("effect.noParameters")}</p>
        ) : (
          <TableFrame label={title}>
            <table className={`${table.table} ${stacked.stacked} ${documents.table} ${styles.changes}`}>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {text(`effect.columns.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {parameters.map((change) => (
                  <Row key={change.parameter.id} change={change} />
                ))}
              </tbody>
            </table>
          </TableFrame>
        )}
      </Panel>
    </div>
  );
}

function Row({ change: { parameter, before, after } }: { change: ParameterChange }) {
  const text = useText();
  const said = useSaid();
  return (
    <tr>
      <th scope="row">{said(parameter.label)}</th>
      <td data-label={text("effect.columns.before")}>
        <Value value={before} />
      </td>
      <td data-label={text("effect.columns.after")}>
        <b>{said(after.shown.text)}</b>
      </td>
    </tr>
  );
}

function Value({ value }: { value: ValueInForce }) {
  const said = useSaid();
  return (
    <>
      {said(value.shown.text)} <Source value={value} />
    </>
  );
}
