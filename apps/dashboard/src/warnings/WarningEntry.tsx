import { Link } from "react-router";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Warning } from "../providers/queries/warnings.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { QuietButton } from "../ui/QuietButton.tsx";
import { classificationPath } from "../view/paths.ts";
import { UnitPath } from "../view/UnitPath.tsx";
import { useViewLink } from "../view/useView.ts";
import { WarningMark } from "../view/WarningMark.tsx";
import { QuotaAct } from "./QuotaAct.tsx";
import { ResolveScope } from "./ResolveScope.tsx";
import styles from "./WarningList.module.css";
import { WarningPlace } from "./WarningPlace.tsx";

interface WarningEntryProps {
  readonly warning: Warning;
  /** Its clause needs no opening. */
  readonly isOneOfFew: boolean;
  /** null: the list shows only this rule already. */
  readonly onRule: ((ruleId: string) => void) | null;
}

/** One breach: who, what, by which sum, under which clause, and where it is put right. */
export function WarningEntry({ warning, isOneOfFew, onRule }: WarningEntryProps) {
  const text = useText();
  const said = useSaid();
  const { kind, path, organisation, subjectKind, message, arithmetic, quotaUse, ruleId } = warning;
  return (
    <li className={styles.entry}>
      <div className={styles.mark}>
        <WarningMark warning={warning} />
        <span className={styles.kind}>{text(`words.subjectKind.${subjectKind}`)}</span>
      </div>
      <div className={styles.body}>
        <p className={styles.who}>
          <Who warning={warning} />
          <UnitPath path={path} />
          {quotaUse?.scopeGroup && ` · ${said(quotaUse.scopeLabel)}`}
        </p>
        <p className={styles.message}>{said(message)}</p>
        {arithmetic && <p className={styles.arithmetic}>{said(arithmetic)}</p>}
        {quotaUse && kind === "QUOTA" && <QuotaAct use={quotaUse} />}
        {warning.cause && <Cause cause={warning.cause} />}
        <FoldedClause clause={warning.clause} citation={warning.citation} ruleId={ruleId} openAtFirst={isOneOfFew} />
      </div>
      <div className={`${styles.acts} no-print`}>
        <WarningPlace warning={warning} />
        {warning.recheckId && quotaUse && <ResolveScope recheckId={warning.recheckId} organisation={organisation} />}
        {onRule && <QuietButton onClick={() => onRule(ruleId)}>{text("warnings.filterByRule")}</QuietButton>}
      </div>
    </li>
  );
}

/** The result that changed, which leads to its reasons. */
function Cause({ cause: { id, subjectKind, subjectName, organisation } }: { cause: NonNullable<Warning["cause"]> }) {
  const text = useText();
  const link = useViewLink();
  const there = { organisationId: organisation.id, subjectKind };
  return (
    <p className={styles.act}>
      {text("warnings.causedBy")} <Link to={link(classificationPath(id), there)}>{subjectName}</Link>
      {subjectKind !== "ORG" && `, ${organisation.name}`}
    </p>
  );
}

/** The subject, who leads to the reasons, and the post of a leader; an organisation is named by its path. */
function Who({ warning: { organisation, subjectName, subjectTitle, subjectKind, classificationId } }: WhoProps) {
  const link = useViewLink();
  if (!subjectName || subjectKind === "ORG") return null;
  const there = { organisationId: organisation.id, subjectKind };
  return (
    <>
      <strong>
        {classificationId ? (
          <Link to={link(classificationPath(classificationId), there)}>{subjectName}</Link>
        ) : (
          subjectName
        )}
      </strong>
      {subjectTitle && `, ${subjectTitle}`}
      {" · "}
    </>
  );
}

type WhoProps = Pick<WarningEntryProps, "warning">;
