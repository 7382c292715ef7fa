import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { UpwardReport } from "../providers/queries/upwardReport.ts";
import { Panel } from "../ui/Panel.tsx";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** What the direct subordinates issued. */
export function BelowReports({ below }: { below: UpwardReport["below"] }) {
  const text = useText();
  const { count } = useFigures();
  const issued = below.filter(({ report }) => report !== null).length;
  return (
    <div className="no-print">
      <Panel title={text("upwardReports.below.title")}>
        <p>{text("upwardReports.below.lead", { issued: count(issued), count: count(below.length) })}</p>
        <TableFrame label={text("upwardReports.below.table")}>
          <table className={table.table}>
            <thead>
              <tr>
                {(["unit", "number", "date", "signer"] as const).map((head) => (
                  <th key={head} scope="col" className={head === "unit" ? table.first : ""}>
                    {text(`upwardReports.below.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {below.map((of) => (
                <BelowRow key={of.organisation.id} of={of} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      </Panel>
    </div>
  );
}

function BelowRow({ of: { organisation, report } }: { of: UpwardReport["below"][number] }) {
  const text = useText();
  const link = useViewLink();
  const { date } = useFigures();
  return (
    <tr>
      <th scope="row" className={table.first}>
        <Link to={link(paths.upwardReport, { organisationId: organisation.id })}>{organisation.name}</Link>
      </th>
      {report ? (
        <>
          <td>{report.number}</td>
          <td>{date(report.issuedOn)}</td>
          <td>{report.signedBy}</td>
        </>
      ) : (
        <td colSpan={3}>{text("upwardReports.below.none")}</td>
      )}
    </tr>
  );
}
