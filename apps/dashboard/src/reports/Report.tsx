import Button from "@mui/material/Button";
import { useFigures } from "../i18n/useFigures.ts";
import { type TextKey, useSaid, useText } from "../i18n/useText.ts";
import type { SummaryTable } from "../providers/queries/summaryTable.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ExportActs } from "../view/ExportActs.tsx";
import { PackLinks } from "./PackLinks.tsx";
import { ReportNote } from "./ReportNote.tsx";
import styles from "./Reports.module.css";
import { ReportTable } from "./ReportTable.tsx";
import { type NamedTable, namedTable } from "./useChosenTable.ts";

interface ReportProps {
  readonly pages: readonly SummaryTable[];
  readonly onMore: (() => void) | null;
}

/** Heading, filters and date of one table, the table, its files. */
export function Report({ pages, onMore }: ReportProps) {
  const [table] = pages;
  if (!table) return null;
  const rows = pages.flatMap((page) => page.rows);
  const asked = { ...table, organisationId: table.organisation.id };
  return (
    <article>
      <PackLinks table={table} />
      <header className={styles.head}>
        <ReportHeading table={table} />
        <ExportActs asked={asked} />
      </header>
      {rows.length === 0 ? <NoRows table={table} /> : <ReportTable table={table} rows={rows} />}
      <ReportNote table={table} hasRows={rows.length > 0} />
      {onMore && <MoreRows left={table.rowCount - rows.length} onMore={onMore} />}
    </article>
  );
}

function ReportHeading({ table }: { table: SummaryTable }) {
  const text = useText();
  const said = useSaid();
  const { count, moment } = useFigures();
  const group = table.groups.find(({ value }) => value === table.group);
  const filters = [
    `${text("shell.year")} ${table.year}`,
    group && said(group.label),
    text(countedIn(table)),
    text("reports.rows", { count: count(table.rowCount) }),
    text("states.asOf", { moment: moment(table.asOf) }),
  ];
  return (
    <div>
      {table.superior && <p className="only-print">{table.superior}</p>}
      <p className="only-print">
        <strong>{table.organisation.name}</strong>
      </p>
      <h1 className={styles.title}>{said(table.title)}</h1>
      <p className={styles.filters}>{filters.filter(Boolean).join(" · ")}</p>
    </div>
  );
}

/** What a table with a name of its own counts, whatever is asked of the others; null: what is asked. */
const countedByName: Readonly<Record<NamedTable, TextKey | null>> = {
  R5: "reports.provisionalWhereMarked",
  R6: null,
  R8: "reports.allSubjects",
  R9: "states.decidedOnly",
  R10: "states.decidedOnly",
  R11: "overview.provisional",
  R12: "overview.provisional",
  R13: "overview.provisional",
  R14: "reports.allChanged",
  R15: "reports.reviewsRecorded",
  R16: "overview.provisional",
  R17: "reports.openWarnings",
  R18: "overview.provisional",
  R19: "reports.allInspections",
  R20: "overview.provisional",
};

function countedIn({ table, decidedOnly }: SummaryTable): TextKey {
  const named = namedTable(table);
  const ofItsOwn = named === null ? null : countedByName[named];
  if (ofItsOwn !== null) return ofItsOwn;
  return decidedOnly ? "states.decidedOnly" : "overview.provisional";
}

function NoRows({ table: { table, year } }: { table: SummaryTable }) {
  const text = useText();
  const named = namedTable(table);
  const advice: TextKey = named === null ? "reports.empty.advice" : `reports.empty.${named}`;
  return <EmptyState title={text("reports.empty.title")}>{text(advice, { year })}</EmptyState>;
}

function MoreRows({ left, onMore }: { left: number; onMore: () => void }) {
  const text = useText();
  const { count } = useFigures();
  return <Button onClick={onMore}>{text("states.showMore", { count: count(left) })}</Button>;
}
