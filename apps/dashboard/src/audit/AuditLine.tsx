import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { AuditEntry } from "../providers/queries/audit.ts";
import { FieldChanged } from "../ui/FieldChanged.tsx";
import { classificationPath, memberPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Audit.module.css";

/** When, who, by which way; what was done to whom, and what differed. */
export function AuditLine({ entry }: { entry: AuditEntry }) {
  const text = useText();
  const said = useSaid();
  const { moment } = useFigures();
  const { at, byName, act, kindLabel, changes, organisation, year } = entry;
  const where = [organisation?.name, year === null ? null : text("audit.ofYear", { year })].filter(Boolean).join(" · ");
  return (
    <li>
      <div className={styles.when}>
        <time dateTime={at}>{moment(at)}</time>
        <span>{byName}</span>
        <Way entry={entry} />
      </div>
      <div>
        <div>
          <strong>{text(`audit.act.${act}`)}</strong> {withinSentence(said(kindLabel))}: <Subject entry={entry} />
        </div>
        {where && <div className={styles.quiet}>{where}</div>}
        {changes.map((change) => (
          <FieldChanged key={change.field} change={change} />
        ))}
      </div>
    </li>
  );
}

/** Names and numbers in it stay as they are written. */
const withinSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function Subject({ entry }: { entry: AuditEntry }) {
  const { subjectName, classificationId, memberId, subjectKind, organisation, year } = entry;
  const link = useViewLink();
  const name = subjectName ?? organisation?.name ?? "";
  if (memberId !== null) return <Link to={link(memberPath(memberId))}>{name}</Link>;
  if (classificationId === null || organisation === null || year === null) return name;
  const there = { organisationId: organisation.id, year, ...(subjectKind && { subjectKind }) };
  return <Link to={link(classificationPath(classificationId), there)}>{name}</Link>;
}

function Way({ entry: { way, fileName, fileRow } }: { entry: AuditEntry }) {
  const text = useText();
  if (way === null) return null;
  const file = fileName && (fileRow === null ? fileName : text("audit.fileRow", { file: fileName, row: fileRow }));
  return (
    <span className={styles.quiet}>
      {text(`audit.way.${way}`)}
      {file && `: ${file}`}
    </span>
  );
}
