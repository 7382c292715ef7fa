import WarnIcon from "@mui/icons-material/WarningAmberOutlined";
import { isDecided } from "@xep-loai/domain";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { ClassificationRow } from "../providers/queries/classifications.ts";
import { Mark } from "../ui/Mark.tsx";
import table from "../ui/table.module.css";
import { Deciders } from "../view/Deciders.tsx";
import { classificationPath, paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import styles from "./ClassificationList.module.css";
import { TierAndWhy } from "./TierAndWhy.tsx";

/** One subject with its result; name and tier lead to the reasons. */
export function ClassificationTableRow({ row }: { row: ClassificationRow }) {
  const text = useText();
  const link = useViewLink();
  const { superior } = row;
  const here = useView().organisationId;
  const { id, subjectName, subjectTitle, subjectKind, organisation, notRatedReason, state, isHead, warningCount } = row;
  const there = { organisationId: organisation.id };
  // cells of different units bear the same names; right below the unit looked at they are told apart
  const isToBeToldApart =
    organisation.level === "SUB_GRASSROOTS" && organisation.id !== here && superior && superior.id !== here;
  const hasState = !notRatedReason || isDecided(state);
  return (
    <tr>
      <th scope="row" className={`${table.first} ${styles.subject}`}>
        <Link to={link(classificationPath(id), there)}>{subjectName}</Link>{" "}
        {isHead && <span className={styles.note}>{text("classifications.list.head")}</span>}
      </th>
      {subjectKind === "LEADER" && <td>{subjectTitle ?? text("words.none")}</td>}
      <td>
        <TierAndWhy row={row} />
      </td>
      <td className={styles.state} data-label={text("classifications.list.state")}>
        {hasState ? text(`words.state.${state}`) : text("words.none")}
        {row.decider && (state === "PROPOSED" || state === "APPRAISED") && (
          <div className={styles.superior}>
            <Deciders of={[row]} />
          </div>
        )}
      </td>
      <td className={styles.unit} data-label={text("classifications.list.unit")}>
        <Link to={link(paths.overview, there)}>{organisation.name}</Link>
        {isToBeToldApart && <div className={styles.superior}>{superior.name}</div>}
      </td>
      <td>
        {warningCount > 0 && (
          <Mark tone="amber" icon={WarnIcon}>
            {text("classifications.list.warningCount", { smart_count: warningCount })}
          </Mark>
        )}
      </td>
    </tr>
  );
}
