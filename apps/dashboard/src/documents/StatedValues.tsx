import UsedIcon from "@mui/icons-material/CheckOutlined";
import RefusedIcon from "@mui/icons-material/DoNotDisturbOnOutlined";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Document, StatedValue } from "../providers/queries/document.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Panel } from "../ui/Panel.tsx";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import styles from "./Documents.module.css";
import { Lapsed } from "./Lapsed.tsx";
import { Place } from "./Place.tsx";
import { Source } from "./Source.tsx";
import { ToRules } from "./ToRules.tsx";

const columns = ["parameter", "stated", "upper", "place", "used"] as const;

/** Every value a document states, with what would hold without it. */
export function StatedValues({ document }: { document: Document }) {
  const text = useText();
  const title = text("documents.values.title");
  return (
    <div className={styles.part}>
      <Panel title={title} act={<ToRules document={document} />}>
        {document.lapsed && <Lapsed by={document.lapsed} />}
        {document.overrides.length === 0 ? (
          <NoValues document={document} />
        ) : (
          <Values document={document} label={title} />
        )}
      </Panel>
    </div>
  );
}

function NoValues({ document: { textHeld, builtIn } }: { document: Document }) {
  const text = useText();
  const why = textHeld ? (builtIn ? "rulesOnly" : "none") : "onlyNamed";
  return <EmptyState compact title={text(`documents.values.${why}`)} />;
}

function Values({ document, label }: { document: Document; label: string }) {
  const text = useText();
  return (
    <TableFrame label={label}>
      <table className={`${table.table} ${stacked.stacked} ${styles.table}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(`documents.values.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {document.overrides.map((stated) => (
            <Value key={stated.parameter.id} stated={stated} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Value({ stated: { parameter, stated, upper, citation, clause, used } }: { stated: StatedValue }) {
  const text = useText();
  const said = useSaid();
  return (
    <tr>
      <th scope="row" className={styles.parameter}>
        {said(parameter.label)}
        <span className={styles.quiet}>{text(`documents.topic.${parameter.topic}`)}</span>
      </th>
      <td data-label={text("documents.values.stated")}>
        <strong>{said(stated.text)}</strong>
      </td>
      <td data-label={text("documents.values.upper")}>
        {upper && said(upper.shown.text)}
        {upper && <Source value={upper} />}
      </td>
      <td data-label={text("documents.values.place")}>
        <Place citation={citation} clause={clause} />
      </td>
      <td data-label={text("documents.values.used")}>
        <Used used={used} />
      </td>
    </tr>
  );
}

function Used({ used }: Pick<StatedValue, "used">) {
  const text = useText();
  if (used)
    return (
      <Mark tone="quiet" icon={UsedIcon}>
        {text("documents.values.isUsed")}
      </Mark>
    );
  return (
    <Mark tone="amber" icon={RefusedIcon}>
      {text("documents.values.isRefused")}
    </Mark>
  );
}
