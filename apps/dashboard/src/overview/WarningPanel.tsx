import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import { useWarnings, type Warning } from "../providers/queries/warnings.ts";
import { Panel } from "../ui/Panel.tsx";
import { Answered } from "../view/Answered.tsx";
import { gravestFirst } from "../view/howGrave.ts";
import { classificationPath, paths } from "../view/paths.ts";
import { useRulesHere } from "../view/useRulesHere.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { WarningMark } from "../view/WarningMark.tsx";
import { isOfGroup } from "./isOfGroup.ts";
import styles from "./Overview.module.css";

const worstShown = 5;

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
        {({ rows }) => (rows.length === 0 ? <NoWarning /> : <Worst warnings={rows} />)}
      </Answered>
    </Panel>
  );
}

function NoWarning() {
  const text = useText();
  const { year } = useView();
  const none = useRulesHere() ? "overview.warnings.none" : "overview.notChecked";
  return <p className={styles.plain}>{text(none, { year })}</p>;
}

function Worst({ warnings }: { warnings: readonly Warning[] }) {
  return (
    <ul className={styles.lines}>
      {gravestFirst(warnings).map((warning) => (
        <WarningLine key={warning.id} warning={warning} />
      ))}
    </ul>
  );
}

/** Of whom, of a quota also of which group, how grave, and why; it leads to the reasons of that result, else to the warnings of the unit. */
function WarningLine({ warning }: { warning: Warning }) {
  const said = useSaid();
  const link = useViewLink();
  const { classificationId, subjectKind, message, subjectName, organisation, quotaUse } = warning;
  const there = classificationId
    ? link(classificationPath(classificationId), { subjectKind })
    : link(paths.warnings, { organisationId: organisation.id });
  return (
    <li className={styles.warning}>
      <Link to={there}>{subjectName ?? organisation.name}</Link>
      <WarningMark warning={warning} />
      <span className={styles.reason}>
        {quotaUse && isOfGroup(quotaUse) && `${said(quotaUse.scopeLabel)} · `}
        {said(message)}
      </span>
    </li>
  );
}
