import SoundIcon from "@mui/icons-material/CheckOutlined";
import WrongIcon from "@mui/icons-material/WarningAmberOutlined";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { CheckedPackage as Checked } from "../providers/acts/checkPackage.ts";
import { Mark } from "../ui/Mark.tsx";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import styles from "./UpwardReports.module.css";

/** What a package is worth: whose, known or not, per file and per table. */
export function CheckedPackage({ checked }: { checked: Checked }) {
  const text = useText();
  const { moment } = useFigures();
  const { organisation, year, asOf, madeBy, manifest, files, tables, report } = checked;
  const isProved = manifest !== "UNKNOWN";
  const changed = files.filter(({ state }) => state !== "UNCHANGED");
  return (
    <div role="status" className={styles.checked}>
      <p>
        <strong>{text("upwardReports.check.of", { organisation, year })}</strong>{" "}
        {text("upwardReports.check.made", { name: madeBy, moment: moment(asOf) })}
      </p>
      {manifest === "KNOWN" ? (
        <Said isSound>{text("upwardReports.check.known")}</Said>
      ) : (
        <NotKnown manifest={manifest} />
      )}
      <Said isSound={isProved && changed.length === 0}>
        {changed.length === 0
          ? text(isProved ? "upwardReports.check.filesSound" : "upwardReports.check.filesUnproved", {
              count: files.length,
            })
          : text("upwardReports.check.filesChanged", { count: changed.length, all: files.length })}
      </Said>
      {changed.length > 0 && <ChangedFiles changed={changed} />}
      {(changed.length > 0 || !isProved) && <p>{text("upwardReports.check.whatToDo")}</p>}
      {report && (
        <Said isSound={report.state === "HOLDS"}>
          {text(`upwardReports.check.report.${report.state}`, { number: report.number })}
        </Said>
      )}
      {tables.map((of) => (
        <CheckedPackedTable key={of.table} of={of} />
      ))}
    </div>
  );
}

function ChangedFiles({ changed }: { changed: Checked["files"] }) {
  const text = useText();
  return (
    <ul>
      {changed.map(({ path, state }) => (
        <li key={path}>
          {path}: {text(`upwardReports.check.file.${state}`)}
        </li>
      ))}
    </ul>
  );
}

/** First of all: what follows is read in its light. */
function NotKnown({ manifest }: { manifest: "ALTERED" | "UNKNOWN" }) {
  const text = useText();
  return (
    <p role="alert" className={styles.state}>
      <Mark tone="red" icon={WrongIcon}>
        {text(manifest === "ALTERED" ? "upwardReports.check.altered" : "upwardReports.check.unknown")}
      </Mark>
    </p>
  );
}

function Said({ isSound, children }: { isSound: boolean; children: string }) {
  return (
    <p className={styles.state}>
      <Mark tone={isSound ? "quiet" : "amber"} icon={isSound ? SoundIcon : WrongIcon}>
        {children}
      </Mark>
    </p>
  );
}

type PackedTable = Checked["tables"][number];

function CheckedPackedTable({ of: { table: id, title, state, differenceCount, differences } }: { of: PackedTable }) {
  const text = useText();
  const { count } = useFigures();
  const name = `${id}. ${title}`;
  return (
    <>
      <Said isSound={state === "EQUAL"}>
        {text(`upwardReports.check.table.${state}`, { name, count: count(differenceCount) })}
      </Said>
      {differences.length > 0 && <DifferenceTable name={name} differences={differences} />}
    </>
  );
}

function DifferenceTable({ name, differences }: { name: string; differences: PackedTable["differences"] }) {
  const text = useText();
  const { cell } = useFigures();
  return (
    <TableFrame label={name}>
      <table className={table.table}>
        <thead>
          <tr>
            {(["row", "column", "inFile", "now"] as const).map((head) => (
              <th key={head} scope="col">
                {text(`upwardReports.check.heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ row, column, inFile, now }) => (
            <tr key={`${row} ${column}`}>
              <th scope="row">{row}</th>
              <td>{column ?? text("upwardReports.check.wholeRow")}</td>
              <td>{inFile === null ? "–" : cell(inFile)}</td>
              <td>{now === null ? "–" : cell(now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
