import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Intake } from "../providers/queries/intakes.ts";
import { Panel } from "../ui/Panel.tsx";
import { decidingPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Intake.module.css";

/** The quotas that would be exceeded once the file is written, the worst first. */
export function BrokenQuotas({ quotas }: Pick<Intake, "quotas">) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const { count, sum } = useFigures();
  return (
    <Panel title={text("intakes.quotas.title")}>
      <p className={styles.quiet}>{text("intakes.quotas.lead")}</p>
      <ul className={styles.quotas}>
        {quotas.map(({ id, organisation, scopeLabel, arithmetic, overNow, withOutdated }) => (
          <li key={`${id} ${withOutdated}`}>
            <Link to={link(decidingPath(id))}>
              {organisation.name}, {said(scopeLabel)}
            </Link>
            : {sum(said(arithmetic))}
            {withOutdated && ` (${text("intakes.quotas.withOutdated")})`}
            {overNow > 0 && ` (${text("intakes.quotas.already", { count: count(overNow) })})`}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
