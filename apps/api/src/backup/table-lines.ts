import type { TableTold } from "./write-backup.ts";

/** A line for each table when its last row is through, and the sum at the end. */
export function tableLines(): { told: TableTold; end(): void } {
  let [table, inTable, all] = ["", 0, 0];
  const line = () => {
    if (inTable > 0) console.log(`${inTable.toLocaleString("vi").padStart(12)}  ${table}`);
  };
  return {
    told(name, rows) {
      if (name !== table) {
        line();
        [table, inTable] = [name, 0];
      }
      inTable += rows;
      all += rows;
    },
    end() {
      line();
      console.log(`${all.toLocaleString("vi").padStart(12)}  dòng / rows`);
    },
  };
}
