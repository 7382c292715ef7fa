import type { Text } from "@xep-loai/domain";
import type { Locale } from "../shared/viewer.ts";
import type { Heading, TableRow } from "./table-column.type.ts";

/** A table as it leaves the product row by row, whatever it is of. */
export interface TableFile {
  readonly source: {
    /** What its sheet is called. */
    readonly id: string;
    readonly title: Text;
    /** The heading of the labels of the rows. */
    readonly rowHeading: Text;
    readonly columns: readonly Heading[];
  };
  readonly organisation: { readonly name: string };
  readonly locale: Locale;
  readonly total: TableRow | null;
  /** The table, whose it is, then who, when, which filters: the lines of the sheet that says so. */
  readonly origin: readonly (readonly [label: string, value: string])[];
  rows(): AsyncIterable<TableRow>;
}
