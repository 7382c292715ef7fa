import type { Fact } from "../facts.ts";
import { notApplicable, passed, unknown, warning } from "../rule/answer.ts";
import type { IsoDate } from "../rule/date.ts";
import type { Text, UsedFact } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { dayValue, spellDate, usedFact } from "../rule/used-fact.ts";
import {
  type Due,
  dayInVietnam,
  daysLate,
  daysLeft,
  isReceivedInTime,
  lastDayInTime,
  type Moment,
} from "./timeliness.ts";

/** Late is told, never refused; before the day, what is not there yet is no breach. */
export function checkDeadline(deadline: Due, done: Fact<Moment | null>, asOf: IsoDate): Answer {
  const explain = () => explainDeadline(deadline, done, asOf);
  if (done === undefined) return unknown(explain);
  if (done === null) return daysLeft(deadline, asOf) < 0 ? warning(explain) : notApplicable(explain);
  return isReceivedInTime(deadline, done) ? passed(explain) : warning(explain);
}

const explainDeadline = (deadline: Due, done: Fact<Moment | null>, asOf: IsoDate): Explanation => ({
  facts: [dueFact(deadline), doneFact(deadline, done)],
  ...(done ? { arithmetic: comparison(deadline, dayInVietnam(done)) } : {}),
  message: done ? doneMessage(deadline, done) : openMessage(deadline, asOf),
});

const dueFact = (deadline: Due): UsedFact =>
  usedFact("dueOn", { vi: "Ngày cuối còn kịp", en: "Last day in time" }, dayValue(lastDayInTime(deadline)));

const doneFact = (deadline: Due, done: Fact<Moment | null>): UsedFact =>
  usedFact(
    "doneOn",
    { vi: "Ngày hoàn thành, gửi", en: "Done or received on" },
    done ? dayValue(dayInVietnam(done)) : null,
    done ? isReceivedInTime(deadline, done) : null,
  );

const comparison = ({ dueOn, inclusive }: Due, day: IsoDate): string =>
  inclusive ? `${day} ${day <= dueOn ? "≤" : ">"} ${dueOn}` : `${day} ${day < dueOn ? "<" : "≥"} ${dueOn}`;

function doneMessage(deadline: Due, done: Moment): Text {
  const late = daysLate(deadline, done);
  const day = dayInVietnam(done);
  return late === 0
    ? { vi: `Đúng hạn, ngày ${spellDate(day)}.`, en: `In time, on ${day}.` }
    : { vi: `Muộn ${late} ngày (${spellDate(day)}).`, en: `${late} days late (${day}).` };
}

function openMessage(deadline: Due, asOf: IsoDate): Text {
  const left = daysLeft(deadline, asOf);
  return left < 0
    ? { vi: `Chưa có; đã quá hạn ${-left} ngày.`, en: `Not there yet; ${-left} days overdue.` }
    : { vi: `Chưa có; còn ${left} ngày.`, en: `Not there yet; ${left} days left.` };
}
