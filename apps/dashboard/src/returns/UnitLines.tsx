import OffIcon from "@mui/icons-material/ReportOutlined";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { ReturnFigure, ReturnRow } from "../providers/queries/returns.ts";
import { Mark } from "../ui/Mark.tsx";
import table from "../ui/table.module.css";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { FigureCells } from "./FigureCells.tsx";
import styles from "./Returns.module.css";
import { useColumns } from "./useColumns.ts";

/** Báo cáo | Hệ thống | Chênh lệch of one unit; where one of both is missing, its line says so. */
export function UnitLines({ row }: { row: ReturnRow }) {
  const { returned, counted, gathered, difference } = row;
  return (
    <>
      <tr>
        <UnitCell row={row} height={2 + Number(gathered !== null) + Number(difference !== null)} />
        <Line source="returned" figures={returned?.figures ?? null} />
      </tr>
      <tr>
        <Line source="counted" figures={counted} />
      </tr>
      {gathered !== null && (
        <tr>
          <Line source="gathered" figures={gathered} />
        </tr>
      )}
      {difference !== null && (
        <tr>
          <Line source="difference" figures={difference} />
        </tr>
      )}
    </>
  );
}

interface LineProps {
  readonly source: "returned" | "counted" | "gathered" | "difference";
  readonly figures: readonly ReturnFigure[] | null;
}

function Line({ source, figures }: LineProps) {
  const text = useText();
  const { columns } = useColumns();
  return (
    <>
      <td className={styles.source}>{text(`returns.heads.${source}`)}</td>
      {figures === null ? (
        <td colSpan={columns.length} className={styles.quiet}>
          {text(`returns.below.${source === "counted" ? "nothingCounted" : "nothingReturned"}`)}
        </td>
      ) : (
        <FigureCells signed={source === "difference"} figures={figures} />
      )}
    </>
  );
}

function UnitCell({ row: { organisation, addsUp }, height }: { row: ReturnRow; height: number }) {
  const text = useText();
  const link = useViewLink();
  return (
    <th scope="rowgroup" rowSpan={height} className={`${table.first} ${styles.unit}`}>
      <Link to={link(paths.returns, { organisationId: organisation.id })}>{organisation.name}</Link>
      {addsUp === false && (
        <Mark tone="amber" icon={OffIcon}>
          {text("returns.below.addsUpNot")}
        </Mark>
      )}
    </th>
  );
}
