import { topTier } from "@xep-loai/domain";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import table from "../ui/table.module.css";
import { useTierNames } from "../ui/tierNames.ts";
import { decidingPath, listParameters, paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { QuotaState } from "./QuotaState.tsx";
import styles from "./QuotaTable.module.css";

interface QuotaTableRowProps {
  readonly use: QuotaUse;
  /** Its clause needs no opening. */
  readonly isOneOfFew: boolean;
}

/** One quota scope with its numbers under both readings of the clause. */
export function QuotaTableRow({ use, isOneOfFew }: QuotaTableRowProps) {
  const text = useText();
  const { count, percent } = useFigures();
  const { word } = useTierNames({ subjectKind: use.subjectKind });
  return (
    <tr>
      <th scope="row" className={`${table.first} ${styles.scope}`}>
        <ScopeName use={use} isOneOfFew={isOneOfFew} />
      </th>
      <td className={table.number} data-label={word(topTier)}>
        <strong>{count(use.excellent)}</strong>
      </td>
      <td className={table.number} data-label={text("quotas.good")}>
        {count(use.good)}
      </td>
      <td className={table.number} data-label={text("quotas.pool")}>
        {count(use.pool)}
      </td>
      <td className={table.number} data-label={text("quotas.allowed")}>
        <Allowed use={use} />
      </td>
      <td className={table.number} data-label={text("quotas.over")}>
        {use.over > 0 ? <strong>{count(use.over)}</strong> : count(0)}
      </td>
      <td className={table.number} data-label={text("quotas.used")}>
        {percent(use.usedPercent)}
      </td>
      <td className={styles.state}>
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
  if (use.base === "ALL_RATED")
    return (
      <>
        <strong>{count(use.maxGoodOnly)}</strong>{" "}
        <span className={styles.small}>{text("quotas.allRated", { rated: count(use.rated) })}</span>
      </>
    );
  return (
    <>
      <strong>{count(use.maxGoodOnly)}</strong> <span className={styles.small}>{text("quotas.goodOnly")}</span>
      <br />
      {count(use.maxGoodAndAbove)} <span className={styles.small}>{text("quotas.goodAndAbove")}</span>
    </>
  );
}

function ScopeName({ use, isOneOfFew }: QuotaTableRowProps) {
  const said = useSaid();
  const link = useViewLink();
  const there = { organisationId: use.organisation.id, subjectKind: use.subjectKind };
  return (
    <>
      <Link to={link(paths.overview, there)}>{use.organisation.name}</Link>
      <p className={styles.small}>{said(use.scopeLabel)}</p>
      <p className={styles.sum}>{said(use.arithmetic)}</p>
      <FoldedClause clause={use.clause} citation={use.citation} ruleId={use.ruleId} openAtFirst={isOneOfFew} />
    </>
  );
}

function Ways({ use: { id, organisation, subjectKind, scopeLabel } }: { use: QuotaUse }) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const there = { organisationId: organisation.id, subjectKind };
  return (
    <>
      <Link
        to={link(decidingPath(id), there)}
        aria-label={text("deciding.toScopeOf", { organisation: organisation.name, scope: said(scopeLabel) })}
      >
        {text("deciding.toScope")}
      </Link>
      <Link to={link(paths.classifications, there, { [listParameters.quotaUseId]: id })} title={text("quotas.toList")}>
        {text("quotas.list")}
      </Link>
      <Link to={link(paths.warnings, there)} title={text("quotas.toWarnings")}>
        {text("quotas.warnings")}
      </Link>
    </>
  );
}
