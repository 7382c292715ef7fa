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
import styles from "./Deciding.module.css";

interface CandidateTableProps {
  readonly rows: readonly Candidate[];
  /** Of whom to show; empty: everybody. */
  readonly name: string;
}

/** So many rows stand on the page at first, and come with each «Xem thêm». */
const rowsAtOnce = 100;

/** One row per candidate: the steps so far, what others said, what the rules leave open. */
export function CandidateTable({ rows, name }: CandidateTableProps) {
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
          <Head subjectKind={rows[0]?.subjectKind ?? "MEMBER"} isScored={isScored} />
          <tbody>
            {shown.map((row) => (
              <CandidateRow key={row.id} row={row} isScored={isScored} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <ListFoot shown={shown.length} total={found.length} pages={pages} />
    </>
  );
}

const columns = ["lastYear", "self", "voted", "proposed", "appraised", "opinions"] as const;

function Head({ subjectKind, isScored }: { subjectKind: Candidate["subjectKind"]; isScored: boolean }) {
  const text = useText();
  return (
    <thead>
      <tr>
        <th scope="col" className={table.first}>
          {text(`classifications.list.subject.${subjectKind}`)}
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
      </tr>
    </thead>
  );
}

const isNamed = ({ subjectName }: Candidate, words: string): boolean =>
  foldDiacritics(subjectName).includes(foldDiacritics(words));
