import type { Text } from "../rule/finding.ts";
import { unreachable } from "../rule/unreachable.ts";
import { dueDateOf, isDueDay } from "./due-day.ts";
import type { Parameter, ParameterValue } from "./parameter.ts";

type Shown = Pick<Parameter<never>, "type" | "choices">;

/** A value as a reader meets it: the day of its year, codes as their names; of a day alone where the year is not said. */
export function shownValue(parameter: Shown, value: ParameterValue, year?: number): Text {
  if (value === null) return notSet;
  switch (parameter.type) {
    case "PERCENT":
      return { vi: `${value} %`, en: `${value}%` };
    case "NUMBER":
      return { vi: String(value).replace(".", ","), en: String(value) };
    case "FLAG":
      return value === true ? yes : no;
    case "CHOICE":
    case "CHOICES":
      return listed([value].flat().map((code) => nameOf(parameter, String(code))));
    case "DAY":
      return dayText(String(value), year);
    case "TEXT":
    case "TEXTS":
      return listed([value].flat().map((words) => inBoth(String(words))));
    default:
      return unreachable(parameter.type);
  }
}

const notSet: Text = { vi: "Chưa quy định", en: "Not set" };
const yes: Text = { vi: "Có", en: "Yes" };
const no: Text = { vi: "Không", en: "No" };
const none: Text = { vi: "Không có", en: "None" };

const inBoth = (words: string): Text => ({ vi: words, en: words });

const nameOf = ({ choices }: Shown, code: string): Text => choices?.[code] ?? inBoth(code);

function listed(items: readonly Text[]): Text {
  if (items.length === 0) return none;
  return { vi: items.map(({ vi }) => vi).join("; "), en: items.map(({ en }) => en).join("; ") };
}

function dayText(day: string, year: number | undefined): Text {
  if (!isDueDay(day)) return inBoth(day);
  const [inYear = "", month = "", dayOfMonth = ""] = dueDateOf(day, year ?? 0).split("-");
  const vi = `${dayOfMonth}/${month}`;
  const en = `${Number(dayOfMonth)} ${months[Number(month) - 1]}`;
  if (year !== undefined) return { vi: `${vi}/${inYear}`, en: `${en} ${inYear}` };
  return day.startsWith("Y+1") ? { vi: `${vi} năm sau`, en: `${en} of the year after` } : { vi, en };
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
