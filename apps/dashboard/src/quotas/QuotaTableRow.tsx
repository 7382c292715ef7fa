import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import table from "../ui/table.module.css";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { QuotaState } from "./QuotaState.tsx";
import styles from "./QuotaTable.module.css";

/** One quota scope with its numbers under both readings of the clause. */
export function QuotaTableRow({ use }: { use: QuotaUse }) {
  const { count, percent } = useFigures();
  return (
    <tr>
      <th scope="row" className={`${table.first} ${styles.scope}`}>
        <ScopeName use={use} />
      </th>
      <td className={table.number}>
        <strong>{count(use.excellent)}</strong>
      </td>
      <td className={table.number}>{count(use.good)}</td>
      <td className={table.number}>{count(use.pool)}</td>
      <td className={table.number}>
        <Allowed use={use} />
      </td>
      <td className={table.number}>{use.over > 0 ? <strong>{count(use.over)}</strong> : count(0)}</td>
      <td className={table.number}>{percent(use.usedPercent)}</td>
      <td>
        <QuotaState use={use} />
      </td>
      <td className={`${styles.links} no-print`}>
        <Ways use={use} />
      </td>
    </tr>
  );
}

function Allowed({ use }: { use: QuotaUse }) {
  const text = useText();
  const { count } = useFigures();
  return (
    <>
      <strong>{count(use.maxGoodOnly)}</strong> <span className={styles.small}>{text("quotas.goodOnly")}</span>
      <br />
      {count(use.maxGoodAndAbove)} <span className={styles.small}>{text("quotas.goodAndAbove")}</span>
    </>
  );
}

function ScopeName({ use }: { use: QuotaUse }) {
  const said = useSaid();
  const link = useViewLink();
  const there = { organisationId: use.organisation.id, subjectKind: use.subjectKind };
  return (
    <>
      <Link to={link(paths.overview, there)}>{use.organisation.name}</Link>{" "}
      <span className={styles.small}>{said(use.scopeLabel)}</span>
      <p className={styles.sum}>{said(use.arithmetic)}</p>
      <FoldedClause clause={use.clause} citation={use.citation} ruleId={use.ruleId} />
    </>
  );
}

function Ways({ use: { organisation, subjectKind } }: { use: QuotaUse }) {
  const text = useText();
  const link = useViewLink();
  const there = { organisationId: organisation.id, subjectKind };
  return (
    <>
      <Link to={link(paths.classifications, there)}>{text("quotas.toList")}</Link>
      <Link to={link(paths.warnings, there)}>{text("quotas.toWarnings")}</Link>
    </>
  );
}
