import ErrorIcon from "@mui/icons-material/ErrorOutlineOutlined";
import WarningIcon from "@mui/icons-material/WarningAmberOutlined";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { IntakeRow } from "../providers/queries/intakes.ts";
import { Mark } from "../ui/Mark.tsx";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { classificationPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Intake.module.css";

const heads = ["row", "subject", "change"] as const;

/** One line a row of the file: whose it is, and what changes from what, or what is wrong. */
export function RowTable({ rows }: { rows: readonly IntakeRow[] }) {
  const text = useText();
  return (
    <TableFrame label={text("intakes.rows.table")}>
      <table className={`${table.table} ${stacked.stacked} ${styles.table}`}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={head === "row" ? table.number : ""}>
                {text(`intakes.rows.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.subject} ${row.rowNumber}`} row={row} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ row }: { row: IntakeRow }) {
  const text = useText();
  const link = useViewLink();
  const { count } = useFigures();
  const { rowNumber, subject, name, classificationId } = row;
  return (
    <tr>
      <td className={table.number} data-label={text("intakes.rows.row")}>
        {count(rowNumber)}
      </td>
      <th scope="row">
        {classificationId === null ? (
          (name ?? text("intakes.rows.unknown"))
        ) : (
          <Link to={link(classificationPath(classificationId))}>{name}</Link>
        )}
        <span className={styles.kind}>{text(`words.subjectKind.${subject}`)}</span>
      </th>
      <td>
        <Problems row={row} />
        <Outdated row={row} />
        <Differences row={row} />
        <Open row={row} />
      </td>
    </tr>
  );
}

function Problems({ row: { problems } }: { row: IntakeRow }) {
  const said = useSaid();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.differences}>
      {problems.map(({ column, message }) => (
        <li key={`${column?.vi} ${message.vi}`}>
          <Mark tone="red" icon={ErrorIcon}>
            {column === null ? said(message) : `${said(column)}: ${said(message)}`}
          </Mark>
        </li>
      ))}
    </ul>
  );
}

/** Who changed the result after the file was made, and when. */
function Outdated({ row: { changedAt, changedBy } }: { row: IntakeRow }) {
  const text = useText();
  const { moment } = useFigures();
  if (changedAt === null) return null;
  const who = { name: changedBy ?? text("intakes.rows.bySystem"), moment: moment(changedAt) };
  return (
    <Mark tone="amber" icon={WarningIcon}>
      {text("intakes.rows.outdated", who)}
    </Mark>
  );
}

/** How much has still to be met before the proposed tier can be decided; which rules these are stands above, of all rows. */
function Open({ row: { openPoints } }: { row: IntakeRow }) {
  const text = useText();
  const { count } = useFigures();
  if (openPoints === 0) return null;
  return (
    <Mark tone="amber" icon={WarningIcon}>
      {text("intakes.rows.open", { smart_count: openPoints, count: count(openPoints) })}
    </Mark>
  );
}

function Differences({ row: { differences, standing } }: { row: IntakeRow }) {
  const text = useText();
  const said = useSaid();
  const beside = (word: "now" | "inFile") => standing === "OUTDATED" && ` (${text(`intakes.rows.${word}`)})`;
  if (differences.length === 0) return standing === "UNCHANGED" ? text("intakes.rows.same") : null;
  return (
    <ul className={styles.differences}>
      {differences.map(({ column, before, after }) => (
        <li key={column.vi}>
          {said(column)}: <del>{before === null ? text("intakes.rows.nothing") : said(before)}</del>
          {beside("now")} → <ins>{after === null ? text("intakes.rows.empty") : said(after)}</ins>
          {beside("inFile")}
        </li>
      ))}
    </ul>
  );
}
