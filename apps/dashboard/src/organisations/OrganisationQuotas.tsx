import { Link } from "react-router";
import { useSaid, useText } from "../i18n/useText.ts";
import { useQuotaUses } from "../providers/queries/quotaUses.ts";
import { Panel } from "../ui/Panel.tsx";
import { QuotaBadge } from "../ui/QuotaBadge.tsx";
import { Answered } from "../view/Answered.tsx";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import styles from "./OrganisationShow.module.css";

/** The quota scopes counted at the unit itself, of every subject kind. */
export function OrganisationQuotas() {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const { organisationId, year } = useView();
  const question = useQuotaUses({ organisationId, year, subjectKind: null, includeBelow: false });
  const all = <Link to={link(paths.quotas)}>{text("organisations.show.allQuotas")}</Link>;
  return (
    <Panel title={text("organisations.show.quotas")} act={all}>
      <Answered question={question}>
        {({ rows: uses }) => {
          if (uses.length === 0) return <p className={styles.quiet}>{text("organisations.show.noQuotas")}</p>;
          return (
            <ul className={styles.quotas}>
              {uses.map((use) => (
                <li key={use.id}>
                  <span>
                    {said(use.scopeLabel)} <span className={styles.quiet}>{said(use.arithmetic)}</span>
                  </span>
                  <QuotaBadge worst={use.status} />
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
    </Panel>
  );
}
