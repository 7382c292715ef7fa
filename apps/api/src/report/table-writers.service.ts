import { writeCsv } from "./csv.ts";
import { writeXlsx } from "./xlsx.ts";

/** Row by row, however many they are. */
export const tableWriters = { xlsx: writeXlsx, csv: writeCsv } as const;
