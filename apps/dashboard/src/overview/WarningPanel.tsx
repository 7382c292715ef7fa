import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import { useWarnings, type Warning } from "../providers/queries/warnings.ts";
import { Panel } from "../ui/Panel.tsx";
import { SeverityMark } from "../ui/SeverityMark.tsx";
import { Answered } from "../view/Answered.tsx";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import styles from "./Overview.module.css";

const worstShown = 6;

/** The worst warnings in scope. */
export function WarningPanel() {
  const text = useText();
  const { count } = useFigures();
  const link = useViewLink();
  const { organisationId, year, subjectKind } = useView();
  const query = useWarnings({ organisationId, year, subjectKind }, worstShown);
  const total = query.data?.total ?? 0;
  const all = (
    <Link to={link(paths.warnings)}>{text("overview.warnings.all", { total: count(total), smart_count: total })}</Link>
  );
  return (
    <Panel title={text("overview.warnings.title")} act={total > 0 && all}>
      <Answered compact question={query}>
        {({ rows }) => <Worst warnings={rows} />}
      </Answered>
    </Panel>
  );
}

function Worst({ warnings }: { warnings: readonly Warning[] }) {
  const text = useText();
  if (warnings.length === 0) return <p className={styles.plain}>{text("overview.warnings.none")}</p>;
  return (
    <ul className={styles.lines}>
      {warnings.map((warning) => (
        <WarningLine key={warning.id} warning={warning} />
      ))}
    </ul>
  );
}

function WarningLine({ warning }: { warning: Warning }) {
  const said = useSaid();
  const link = useViewLink();
  const words = `${warning.subjectName ?? warning.organisation.name}: ${said(warning.message)}`;
  return (
    <li>
      <Link
        className={styles.line}
        title={words}
        to={link(paths.warnings, { organisationId: warning.organisation.id })}
      >
        {words}
      </Link>
      <SeverityMark severity={warning.severity} />
    </li>
  );
}
