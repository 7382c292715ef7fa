import type { Fact } from "../facts.ts";
import { forbidden, unknown } from "../rule/answer.ts";
import { addMonths, type IsoDate, isBefore } from "../rule/date.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { spellDate } from "../rule/used-fact.ts";
import { dateFact } from "./used-facts.ts";

/** «chưa đủ 06 tháng»: fails before the day that completes the months, passes on that very day. */
export function checkMonthsSince(
  name: "foundedOn" | "admittedOn",
  start: Fact<IsoDate>,
  months: number,
  { asOf }: { readonly asOf: IsoDate },
): Answer {
  if (start === undefined) return unknown(() => explainMissingStart(name, asOf));
  const complete = addMonths(start, months);
  return forbidden(isBefore(asOf, complete), () => explainMonths(name, start, complete, months, asOf));
}

const explainMonths = (
  name: "foundedOn" | "admittedOn",
  start: IsoDate,
  complete: IsoDate,
  months: number,
  asOf: IsoDate,
): Explanation => ({
  facts: [dateFact(name, start), dateFact("asOf", asOf)],
  arithmetic: `${start} + ${months} = ${complete} ${isBefore(asOf, complete) ? ">" : "≤"} ${asOf}`,
  message: {
    vi: `Đủ ${months} tháng vào ngày ${spellDate(complete)}; ngày xếp loại ${spellDate(asOf)}.`,
    en: `${months} months are complete on ${complete}; rated as of ${asOf}.`,
  },
});

const explainMissingStart = (name: "foundedOn" | "admittedOn", asOf: IsoDate): Explanation => ({
  facts: [dateFact(name, undefined), dateFact("asOf", asOf)],
  message:
    name === "foundedOn"
      ? { vi: "Chưa có ngày thành lập.", en: "The day of founding is not recorded." }
      : { vi: "Chưa có ngày kết nạp.", en: "The day of admission is not recorded." },
});
