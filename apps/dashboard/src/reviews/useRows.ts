import { useState } from "react";

export interface Rows<Row> {
  readonly rows: readonly { readonly key: number; readonly row: Row | null }[];
  readonly add: () => void;
  readonly remove: (key: number) => void;
}

/** The rows of a list in a form: those recorded, and those added; a row added has nothing yet. */
export function useRows<Row>(recorded: readonly Row[]): Rows<Row> {
  const [rows, setRows] = useState<Rows<Row>["rows"]>(() => recorded.map((row, key) => ({ key, row })));
  const [next, setNext] = useState(recorded.length);
  return {
    rows,
    add: () => {
      setRows([...rows, { key: next, row: null }]);
      setNext(next + 1);
    },
    remove: (key) => setRows(rows.filter((each) => each.key !== key)),
  };
}
