import MissingIcon from "@mui/icons-material/WarningAmberOutlined";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Dossier, DossierItem } from "../providers/queries/dossier.ts";
import { Mark } from "../ui/Mark.tsx";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import styles from "./Deadlines.module.css";

const counts = ["required", "received", "missing"] as const;

/** The list of the document, each kind of paper counted; an item of several kinds has one line each. */
export function DossierPapers({ dossier: { items } }: { dossier: Dossier }) {
  const text = useText();
  return (
    <TableFrame label={text("deadlines.units.dossier")}>
      <table className={`${table.table} ${stacked.stacked} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{text("deadlines.dossier.paper")}</th>
            {counts.map((count) => (
              <th key={count} scope="col" className={table.number}>
                {text(`deadlines.dossier.${count}`)}
              </th>
            ))}
            <th scope="col">{text("deadlines.dossier.lastOn")}</th>
          </tr>
        </thead>
        <tbody>
          {items.flatMap((item) => item.papers.map((paper) => <Paper key={paper.id} item={item} paper={paper} />))}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface PaperProps {
  readonly item: DossierItem;
  readonly paper: DossierItem["papers"][number];
}

function Paper({ item: { no, isApplicable }, paper }: PaperProps) {
  const text = useText();
  const said = useSaid();
  const { count, date } = useFigures();
  return (
    <tr className={paper.missing > 0 ? styles.short : undefined}>
      <th scope="row">
        {no}. {said(paper.label)}
      </th>
      {isApplicable ? (
        counts.map((name) => (
          <td key={name} className={table.number} data-label={text(`deadlines.dossier.${name}`)}>
            {name === "missing" && paper.missing > 0 ? (
              <Mark tone="amber" icon={MissingIcon}>
                {count(paper.missing)}
              </Mark>
            ) : (
              count(paper[name])
            )}
          </td>
        ))
      ) : (
        <td colSpan={counts.length} className={styles.quiet}>
          {text("deadlines.dossier.notAsked")}
        </td>
      )}
      <td data-label={text("deadlines.dossier.lastOn")}>{paper.receivedOn ? date(paper.receivedOn) : ""}</td>
    </tr>
  );
}
