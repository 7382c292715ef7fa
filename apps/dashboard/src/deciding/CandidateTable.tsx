import { useState } from "react";
import { foldDiacritics } from "../i18n/foldDiacritics.ts";
import { useText } from "../i18n/useText.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import { ListFoot } from "../ui/ListFoot.tsx";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { usePrinting } from "../view/usePrinting.ts";
import { CandidateRow } from "./CandidateRow.tsx";
import { tierOf } from "./choices.ts";
import styles from "./Deciding.module.css";
import { SelectAll } from "./SelectAll.tsx";
import type { Choosing } from "./useChoices.ts";
import type { Selection } from "./useSelection.ts";
import type { Trial } from "./useTrial.ts";

interface CandidateTableProps {
  readonly rows: readonly Candidate[];
  /** Of whom to show; empty: everybody. */
  readonly name: string;
  /** What is chosen, ticked and tried; null: the page is only read. */
  readonly acting: Acting | null;
}

interface Acting {
  readonly choosing: Choosing;
  readonly selection: Selection;
  readonly trial: Trial;
}

/** So many rows stand on the page at first, and come with each «Xem thêm». */
const rowsAtOnce = 100;

/** One row per candidate: the steps so far, what others said, what the rules leave open. */
export function CandidateTable({ rows, name, acting }: CandidateTableProps) {
  const text = useText();
  const [most, setMost] = useState(rowsAtOnce);
  const isPrinting = usePrinting();
  const found = name === "" ? rows : rows.filter((row) => isNamed(row, name));
  const shown = isPrinting ? found : found.slice(0, most);
  const isScored = rows.some(({ points }) => points !== null);
  const pages = {
    hasNextPage: shown.length < found.length,
    isFetchingNextPage: false,
    fetchNextPage: () => setMost(most + rowsAtOnce),
  };
  if (found.length === 0) return <p className={styles.small}>{text("deciding.table.nobody")}</p>;
  return (
    <>
      <TableFrame label={text("deciding.table.label")} className={styles.frame}>
        <table className={`${table.table} ${stacked.stacked}`}>
          <Head rows={rows} isScored={isScored} selection={acting?.selection ?? null} />
          <tbody>
            {shown.map((row) => (
              <CandidateRow key={row.id} row={row} isScored={isScored} {...actingOn(row, acting)} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <ListFoot shown={shown.length} total={found.length} pages={pages} />
    </>
  );
}

const columns = ["lastYear", "self", "voted", "proposed", "appraised", "opinions"] as const;

interface HeadProps {
  readonly rows: readonly Candidate[];
  readonly isScored: boolean;
  readonly selection: Selection | null;
}

function Head({ rows, isScored, selection }: HeadProps) {
  const text = useText();
  return (
    <thead>
      <tr>
        <th scope="col" className={table.first}>
          {text(`classifications.list.subject.${rows[0]?.subjectKind ?? "MEMBER"}`)}
        </th>
        {columns.map((column) => (
          <th key={column} scope="col">
            {text(`deciding.table.${column}`)}
          </th>
        ))}
        {isScored && (
          <th scope="col" className={table.number}>
            {text("deciding.table.points")}
          </th>
        )}
        <th scope="col">{text("deciding.table.rules")}</th>
        <th scope="col">{text("deciding.table.tier")}</th>
        {selection && (
          <th scope="col" className={`${table.middle} no-print`}>
            <SelectAll rows={rows} selection={selection} />
          </th>
        )}
      </tr>
    </thead>
  );
}

const nobodyActs = { tried: undefined, isSelected: false, onChoose: () => undefined, onToggle: () => undefined };

/** What is chosen for a candidate, what the rules say of it, and whether it is ticked. */
const actingOn = (row: Candidate, acting: Acting | null) =>
  acting === null
    ? nobodyActs
    : {
        tier: tierOf(row, acting.choosing.choices),
        tried: acting.trial.resultOf(row.id),
        isSelected: acting.selection.ids.has(row.id),
        onChoose: acting.choosing.choose,
        onToggle: acting.selection.toggle,
      };

const isNamed = ({ subjectName }: Candidate, words: string): boolean =>
  foldDiacritics(subjectName).includes(foldDiacritics(words));
