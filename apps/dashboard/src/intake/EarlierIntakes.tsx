import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Intake, useIntakes } from "../providers/queries/intakes.ts";
import { Panel } from "../ui/Panel.tsx";
import { ShowMore } from "../ui/ShowMore.tsx";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { intakePath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Intake.module.css";

interface EarlierIntakesProps {
  readonly intakes: readonly Intake[];
  readonly question: ReturnType<typeof useIntakes>;
}

const heads = ["file", "state", "uploaded", "rows"] as const;

/** The workbooks of the unit, newest first. */
export function EarlierIntakes({ intakes, question }: EarlierIntakesProps) {
  const text = useText();
  if (intakes.length === 0)
    return (
      <Panel title={text("intakes.earlier.title")}>
        <p className={styles.quiet}>{text("intakes.earlier.none")}</p>
      </Panel>
    );
  return (
    <Panel title={text("intakes.earlier.title")}>
      <TableFrame label={text("intakes.earlier.title")}>
        <table className={`${table.table} ${stacked.stacked} ${styles.table}`}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {text(`intakes.earlier.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {intakes.map((intake) => (
              <Row key={intake.id} intake={intake} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <ShowMore remaining={null} pages={question} />
    </Panel>
  );
}

function Row({ intake: { id, fileName, state, uploadedAt, byName, counts } }: { intake: Intake }) {
  const text = useText();
  const link = useViewLink();
  const { count, moment } = useFigures();
  const found = counts.filter((each) => each.count > 0);
  return (
    <tr>
      <th scope="row">
        <Link to={link(intakePath(id))}>{fileName}</Link>
      </th>
      <td>{text(`intakes.state.${state}`)}</td>
      <td>
        {moment(uploadedAt)}, {byName}
      </td>
      <td>
        {found.map((each) => `${text(`intakes.standing.${each.standing}`)}: ${count(each.count)}`).join(" · ") || "–"}
      </td>
    </tr>
  );
}
