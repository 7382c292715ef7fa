import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import { type QuotaBreaches, type QuotaUse, useQuotaUses } from "../providers/queries/quotaUses.ts";
import type { AskedList } from "../providers/useAskedList.ts";
import { Panel } from "../ui/Panel.tsx";
import { QuotaBadge } from "../ui/QuotaBadge.tsx";
import { useTopNames } from "../ui/tierNames.ts";
import { Answered } from "../view/Answered.tsx";
import { paths } from "../view/paths.ts";
import { useRulesHere } from "../view/useRulesHere.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { isOfGroup } from "./isOfGroup.ts";
import styles from "./Overview.module.css";

const worstShown = 5;

/** Where the quota of the top tier is exceeded, or kept only by the wider reading. */
export function QuotaPanel() {
  const text = useText();
  const link = useViewLink();
  const { organisationId, year, subjectKind } = useView();
  const query = useQuotaUses({ organisationId, year, subjectKind }, worstShown);
  const all = <Link to={link(paths.quotas)}>{text("overview.quota.all")}</Link>;
  return (
    <Panel title={text("overview.quota.title", useTopNames())} act={all}>
      <Answered compact question={query}>
        {(list) => <QuotaState list={list} />}
      </Answered>
    </Panel>
  );
}

function QuotaState({ list }: { list: AskedList<QuotaUse, QuotaBreaches> }) {
  const text = useText();
  const { count } = useFigures();
  const { exceeded, onlyIfInclusive, onlyIfSmallBase } = list.meta;
  const troubled = list.rows.filter(({ status }) => status !== "OK");
  if (list.total === 0) return <NoQuota />;
  if (exceeded + onlyIfInclusive + onlyIfSmallBase === 0)
    return <p className={styles.plain}>{text("overview.quota.allWithin", { total: count(list.total) })}</p>;
  return (
    <>
      <div className={styles.marks}>
        {exceeded > 0 && <QuotaBadge worst="EXCEEDED" count={exceeded} />}
        {onlyIfInclusive > 0 && <QuotaBadge worst="OK_ONLY_IF_INCLUSIVE" count={onlyIfInclusive} />}
        {onlyIfSmallBase > 0 && <QuotaBadge worst="OK_ONLY_IF_SMALL_BASE" count={onlyIfSmallBase} />}
      </div>
      <ul className={styles.lines}>
        {troubled.map((use) => (
          <QuotaLine key={use.id} use={use} />
        ))}
      </ul>
      {troubled.some(({ provisional }) => provisional) && (
        <p className={styles.note}>{text("overview.quota.provisionalMeans")}</p>
      )}
    </>
  );
}

function NoQuota() {
  const text = useText();
  const { year } = useView();
  const none = useRulesHere() ? "overview.quota.none" : "overview.notChecked";
  return <p className={styles.plain}>{text(none, { year })}</p>;
}

/** Of which unit, of which group, and the figures; it leads to the quotas of the unit. */
function QuotaLine({ use }: { use: QuotaUse }) {
  const text = useText();
  const said = useSaid();
  const { count } = useFigures();
  const link = useViewLink();
  return (
    <li>
      <span className={styles.line}>
        <Link to={link(paths.quotas, { organisationId: use.organisation.id })}>{use.organisation.name}</Link>
        {isOfGroup(use) && <span className={styles.reason}>{said(use.scopeLabel)}</span>}
      </span>
      <span className={styles.quiet}>
        {text("overview.quota.use", { excellent: count(use.excellent), max: count(use.maxGoodOnly) })}
        {use.provisional && ` · ${text("overview.quota.provisional")}`}
      </span>
    </li>
  );
}
