import { type PackTable, packOf, packPaperLabels, type SubjectKind } from "@xep-loai/domain";
import { Link } from "react-router";
import { useSaid, useText } from "../i18n/useText.ts";
import type { SummaryTable, SummaryTableId } from "../providers/queries/summaryTable.ts";
import { useTopNames } from "../ui/tierNames.ts";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Reports.module.css";
import { besideLastYear, bySubject, namedTable, ofTable, tableOf } from "./useChosenTable.ts";

/** What a unit of this level sends to its superior, in the order in which it is read (rules.md 6.2); nothing above the Centre. */
export function PackLinks({ table }: { table: SummaryTable }) {
  const text = useText();
  const said = useSaid();
  const pack = packOf(table.organisation.level);
  if (pack === null) return null;
  return (
    <nav className={styles.pack} aria-label={text("reports.pack.title")}>
      <span>{text("reports.pack.title")}:</span>
      {pack.tables.map((one) => (
        <PackLink key={one.table} of={one} isOpen={isOpen(one, table)} />
      ))}
      {pack.papers.map((paper) => (
        <span key={paper}>{said(packPaperLabels[paper])}</span>
      ))}
    </nav>
  );
}

/** Those not rated may be open by name, where numbers alone are sent. */
const isOpen = ({ table, form }: PackTable, open: SummaryTable): boolean =>
  table === open.table && (form === "ROWS" || open.group === "COUNTS");

interface PackLinkProps {
  readonly of: PackTable;
  readonly isOpen: boolean;
}

function PackLink({ of: { table, form }, isOpen }: PackLinkProps) {
  const text = useText();
  const top = useTopNames();
  const link = useViewLink();
  const subjectKind = subjectOf(table);
  const named = namedTable(table);
  const others = named === null ? (table === "R7" ? besideLastYear : bySubject) : ofTable(named);
  const change = { group: form === "COUNTS" ? "COUNTS" : null, ...(subjectKind && { subjectKind }) };
  const name = subjectKind ? text(`words.subjectKind.${subjectKind}`) : text(`reports.named.${named ?? "R7"}`, top);
  return (
    <Link aria-current={isOpen ? "page" : undefined} to={link(paths.reports, change, others)}>
      {form === "COUNTS" ? text("reports.pack.inNumbers", { table: `${table}. ${name}` }) : `${table}. ${name}`}
    </Link>
  );
}

const subjectOf = (table: SummaryTableId): SubjectKind | null =>
  (Object.keys(tableOf) as SubjectKind[]).find((kind) => tableOf[kind] === table) ?? null;
