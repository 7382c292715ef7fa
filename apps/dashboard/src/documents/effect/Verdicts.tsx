import { Link } from "react-router";
import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { ChangedVerdict, DocumentEffect } from "../../providers/queries/documentEffect.ts";
import { Panel } from "../../ui/Panel.tsx";
import stacked from "../../ui/stacked.module.css";
import { TableFrame } from "../../ui/TableFrame.tsx";
import table from "../../ui/table.module.css";
import { classificationPath } from "../../view/paths.ts";
import { useViewLink } from "../../view/useView.ts";
import documents from "../Documents.module.css";
import { Ceilings } from "./Ceilings.tsx";
import styles from "./Effect.module.css";

const sums = ["ceilingsLowered", "ceilingsRaised", "warningsNew", "warningsGone"] as const;
const columns = ["subject", "ceiling", "warnings"] as const;

/** Of whom the rules would say something else, as long as nothing is decided. */
export function Verdicts({ verdicts }: Pick<DocumentEffect, "verdicts">) {
  const text = useText();
  const { count } = useFigures();
  const title = text("effect.verdictsTitle");
  const told = sums
    .filter((name) => verdicts[name] > 0)
    .map((name) => text(`effect.sums.${name}`, { count: count(verdicts[name]) }));
  return (
    <div className={styles.part}>
      <Panel title={title}>
        <p className={documents.quiet}>{verdicts.changed === 0 ? text("effect.noVerdict") : told.join("; ")}</p>
        <p className={documents.quiet}>{text("effect.withoutReviews")}</p>
        {verdicts.first.length > 0 && (
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
                {verdicts.first.map((change) => (
                  <Row key={change.classification.id} change={change} />
                ))}
              </tbody>
            </table>
          </TableFrame>
        )}
      </Panel>
    </div>
  );
}

function Row({ change }: { change: ChangedVerdict }) {
  const text = useText();
  const link = useViewLink();
  const { id, year, subjectKind, subjectName, subjectTitle, organisation } = change.classification;
  const there = { organisationId: organisation.id, year, subjectKind };
  return (
    <tr>
      <th scope="row">
        <Link to={link(classificationPath(id), there)}>{subjectName}</Link>
        <span className={documents.quiet}>
          {[subjectTitle, organisation.name, String(year)].filter(Boolean).join(" · ")}
        </span>
      </th>
      <td data-label={text("effect.columns.ceiling")}>
        <Ceilings change={change} />
      </td>
      <td data-label={text("effect.columns.warnings")}>
        <Warnings change={change} />
      </td>
    </tr>
  );
}

function Warnings({ change: { newWarnings, goneWarnings } }: { change: ChangedVerdict }) {
  const text = useText();
  return (
    <>
      {newWarnings.length > 0 && <div>{text("effect.newWarnings", { rules: newWarnings.join(", ") })}</div>}
      {goneWarnings.length > 0 && <div>{text("effect.goneWarnings", { rules: goneWarnings.join(", ") })}</div>}
    </>
  );
}
