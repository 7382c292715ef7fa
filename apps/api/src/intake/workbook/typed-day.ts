import type { Text } from "@xep-loai/domain";
import { givenDay } from "../../shared/given.ts";
import type { CellText } from "./workbook-column.ts";

const noDay: Text = {
  vi: "Phải là một ngày có thật từ năm 1930 đến năm 2200, ví dụ 15/11/2021.",
  en: "This must be a day from 1930 to 2200, e.g. 15/11/2021.",
};

/** How a day is typed. */
export const dayNote: Text = { vi: "Ghi ngày theo mẫu 15/11/2021.", en: "Write the day as 15/11/2021." };

/** Day, month, year, as they are written in Viet Nam. */
const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** «5/3/2021» → 2021-03-05; an ISO day stays. */
function isoDay(text: string): string {
  const [, day, month, year] = written.exec(text) ?? [];
  return day === undefined ? text : `${year}-${month?.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A day of the calendar. */
export const typedDay: CellText = {
  read(text) {
    const day = givenDay.safeParse(isoDay(text.trim()));
    return day.success ? { value: day.data } : { problem: noDay };
  },
  write: (value) => String(value).split("-").reverse().join("/"),
};
