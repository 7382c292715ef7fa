import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import { ExportActs } from "../view/ExportActs.tsx";
import { paths, tableParameter } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import styles from "./Reviews.module.css";

/** The list shows those reviewed at the unit itself; the reviews below it are counted unit by unit in table R15. */
export function ReviewsBelow() {
  const text = useText();
  const link = useViewLink();
  const { organisationId, year } = useView();
  const asked = { table: "R15", organisationId, year, group: null, decidedOnly: true } as const;
  return (
    <div className={styles.below}>
      <Panel title={text("reviews.below.title")}>
        <p className={styles.quiet}>{text("reviews.below.lead")}</p>
        <p>
          <Link to={link(paths.reports, { group: null }, { [tableParameter]: asked.table })}>
            {text("reviews.below.open")}
          </Link>
        </p>
        <ExportActs asked={asked} of={text("reviews.below.table")} />
      </Panel>
    </div>
  );
}
