import SoundIcon from "@mui/icons-material/CheckOutlined";
import { Fragment } from "react";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { ReturnDifference, ReturnTable } from "../providers/queries/returns.ts";
import { Mark } from "../ui/Mark.tsx";
import { Panel } from "../ui/Panel.tsx";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { Difference } from "./Difference.tsx";
import { useColumns } from "./useColumns.ts";

/** Whether the return is the sum of what lies below, and where it is not, which subordinate causes it. */
export function Differences({ table: { differences } }: { table: ReturnTable }) {
  const text = useText();
  return (
    <Panel title={text("returns.differences.title")}>
      {differences.length === 0 ? (
        <Mark tone="quiet" icon={SoundIcon}>
          {text("returns.differences.none")}
        </Mark>
      ) : (
        <DifferenceTable differences={differences} />
      )}
    </Panel>
  );
}

function DifferenceTable({ differences }: { differences: readonly ReturnDifference[] }) {
  const text = useText();
  return (
    <TableFrame label={text("returns.differences.table")}>
      <table className={`${table.table} ${stacked.stacked}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text("returns.heads.figure")}
            </th>
            {(["returned", "sum", "difference"] as const).map((head) => (
              <th key={head} scope="col" className={table.number}>
                {text(`returns.heads.${head}`)}
              </th>
            ))}
            <th scope="col">{text("returns.heads.cause")}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <Row key={difference.column} difference={difference} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ difference: { column, stated, sum, difference, causes } }: { difference: ReturnDifference }) {
  const text = useText();
  const { count } = useFigures();
  const { nameOf } = useColumns();
  return (
    <tr>
      <th scope="row" className={table.first}>
        {nameOf(column)}
      </th>
      <td className={table.number} data-label={text("returns.heads.returned")}>
        {count(stated)}
      </td>
      <td className={table.number} data-label={text("returns.heads.sum")}>
        {count(sum)}
      </td>
      <td className={table.number} data-label={text("returns.heads.difference")}>
        <Difference value={difference} />
      </td>
      <td data-label={text("returns.heads.cause")}>
        {causes.length === 0 ? text("returns.differences.itself") : <Causes causes={causes} />}
      </td>
    </tr>
  );
}

function Causes({ causes }: { causes: ReturnDifference["causes"] }) {
  const link = useViewLink();
  return causes.map((cause, at) => (
    <Fragment key={cause.organisation.id}>
      {at > 0 && "; "}
      <Link to={link(paths.returns, { organisationId: cause.organisation.id })}>{cause.organisation.name}</Link>{" "}
      <Why cause={cause} />
    </Fragment>
  ));
}

function Why({ cause: { difference, explains } }: { cause: ReturnDifference["causes"][number] }) {
  const text = useText();
  const { count } = useFigures();
  if (difference === null) return text("returns.differences.unknown");
  const how = difference > 0 ? "more" : "fewer";
  const said = text(`returns.differences.${how}`, { count: count(Math.abs(difference)) });
  return explains ? `${said}, ${text("returns.differences.explains")}` : said;
}
