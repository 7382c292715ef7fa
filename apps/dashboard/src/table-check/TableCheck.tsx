import { useDeferredValue, useMemo, useState } from "react";
import { useText } from "../i18n/useText.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { CheckedTable } from "./CheckedTable.tsx";
import { TableInput } from "./TableInput.tsx";
import { tableIn } from "./tableIn.ts";

/** Kiểm tra số liệu: paste or upload a summary table, see what is wrong with it. Nothing of it leaves the browser. */
export function TableCheck() {
  const text = useText();
  const [typed, setTyped] = useState("");
  const settled = useDeferredValue(typed);
  const table = useMemo(() => tableIn(settled), [settled]);
  return (
    <article>
      <PageHead title={text("tableCheck.title")} lead={<span className="no-print">{text("tableCheck.lead")}</span>} />
      <TableInput typed={typed} onType={setTyped} isTable={table !== null} />
      {table && <CheckedTable table={table} />}
    </article>
  );
}
