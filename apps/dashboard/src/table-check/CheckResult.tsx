import PrintIcon from "@mui/icons-material/PrintOutlined";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { ListFoot } from "../ui/ListFoot.tsx";
import { Segments } from "../ui/Segments.tsx";
import { FaultTable } from "./FaultTable.tsx";
import { PaperHead } from "./PaperHead.tsx";
import { type CheckedRow, isSound } from "./reading/checked-row.ts";
import type { Reading } from "./reading/reading.ts";
import styles from "./TableCheck.module.css";

/** Rows drawn at first, and more at a time: thousands may have been pasted. */
const step = 200;
/** So many rows are read at a glance; of more, the ones in trouble come first. */
const few = 30;

type Filter = "ALL" | "TROUBLE" | "SOUND";

/** What was found: how many rows are sound, then row by row what is wrong and what would make it right. */
export function CheckResult({ rows, reading }: { rows: readonly CheckedRow[]; reading: Reading }) {
  const text = useText();
  const { count } = useFigures();
  const [chosen, setChosen] = useState<Filter | null>(null);
  const [room, setRoom] = useState(step);
  const parts = partsOf(rows);
  const filter = chosen ?? (rows.length > few && parts.TROUBLE.length > 0 ? "TROUBLE" : "ALL");
  const found = parts[filter];
  const pages = {
    hasNextPage: found.length > room,
    isFetchingNextPage: false,
    fetchNextPage: () => setRoom(room + step),
  };
  const names = (["ALL", "TROUBLE", "SOUND"] as const).map((value) => ({
    value,
    name: text(`tableCheck.filters.${value}`, { count: count(parts[value].length) }),
  }));
  return (
    <section className={styles.result}>
      <PaperHead rows={rows.length} reading={reading} />
      <div className={styles.resultHead}>
        <div role="status">
          <h2>{summary(text, count, parts)}</h2>
        </div>
        <div className={`${styles.acts} no-print`}>
          <Segments label={text("tableCheck.show")} options={names} value={filter} onChange={setChosen} />
          <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
            {text("reports.print")}
          </Button>
        </div>
      </div>
      {found.length > 0 && <FaultTable rows={found.slice(0, room)} reading={reading} />}
      <ListFoot shown={Math.min(room, found.length)} total={found.length} pages={pages} />
    </section>
  );
}

const partsOf = (rows: readonly CheckedRow[]): Readonly<Record<Filter, readonly CheckedRow[]>> => ({
  ALL: rows,
  TROUBLE: rows.filter((row) => !isSound(row)),
  SOUND: rows.filter(isSound),
});

function summary(
  text: ReturnType<typeof useText>,
  count: ReturnType<typeof useFigures>["count"],
  { ALL, TROUBLE }: ReturnType<typeof partsOf>,
): string {
  if (ALL.length === 0) return text("tableCheck.nothing");
  if (TROUBLE.length === 0) return text("tableCheck.allSound", { smart_count: ALL.length, count: count(ALL.length) });
  return text("tableCheck.found", { trouble: count(TROUBLE.length), count: count(ALL.length) });
}
