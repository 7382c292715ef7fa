import WarnIcon from "@mui/icons-material/WarningAmberOutlined";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { ClassificationRow } from "../providers/queries/classifications.ts";
import { Mark } from "../ui/Mark.tsx";
import { TierChip } from "../ui/TierChip.tsx";
import table from "../ui/table.module.css";
import { classificationPath, paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./ClassificationList.module.css";

/** One subject with its result and the way to the reasons. */
export function ClassificationTableRow({ row }: { row: ClassificationRow }) {
  const text = useText();
  const link = useViewLink();
  const { id, subjectName, organisation, tier, notRatedReason, state, isHead, warningCount } = row;
  const there = { organisationId: organisation.id };
  return (
    <tr>
      <th scope="row" className={`${table.first} ${styles.subject}`}>
        {subjectName} {isHead && <span className={styles.note}>{text("classifications.list.head")}</span>}
      </th>
      <td>
        <TierChip tier={tier} notRatedReason={notRatedReason} />{" "}
        {notRatedReason && <span className={styles.note}>{text(`words.reason.${notRatedReason}`)}</span>}
      </td>
      <td>{text(`words.state.${state}`)}</td>
      <td className={styles.unit}>
        <Link to={link(paths.overview, there)}>{organisation.name}</Link>
      </td>
      <td>
        {warningCount > 0 && (
          <Mark tone="amber" icon={WarnIcon}>
            {text("classifications.list.warningCount", { smart_count: warningCount })}
          </Mark>
        )}
      </td>
      <td className="no-print">
        <Link
          to={link(classificationPath(id), there)}
          aria-label={text("classifications.list.whyOf", { name: subjectName })}
        >
          {text("classifications.list.why")}
        </Link>
      </td>
    </tr>
  );
}
