import { type PeriodStart, periodInWords } from "@xep-loai/domain";
import type { InspectionNotice } from "../providers/acts/inspection.ts";
import type { FormValues } from "../view/formValues.ts";

/** The notice that was filled in, its contents in the order of their rows. */
export const noticeIn = (given: FormValues): InspectionNotice => ({
  number: given.text("number"),
  issuedOn: given.day("issuedOn"),
  place: given.text("place"),
  title: given.text("title"),
  issuedBy: given.text("issuedBy"),
  legalBases: given.lines("legalBases"),
  contents: given.after("text.").map((key) => contentIn(given, key)),
  method: given.text("method"),
  visitsFrom: given.day("visitsFrom"),
  visitsTo: given.day("visitsTo"),
  reportsBefore: given.day("reportsBefore"),
  reportsTo: given.text("reportsTo"),
  officeInspected: given.optional("officeInspected"),
  recipients: given.lines("recipients"),
  signedFor: given.text("signedFor"),
  signedPost: given.text("signedPost"),
  signedBy: given.text("signedBy"),
  cellIds: given.all("cellIds"),
});

function contentIn(given: FormValues, key: string): InspectionNotice["contents"][number] {
  const start = given.text(`start.${key}`) as PeriodStart;
  const startsOn = start === "ON_DAY" ? given.day(`startsOn.${key}`) : null;
  const worded = periodInWords(start === "ON_DAY" ? { kind: start, day: startsOn ?? "" } : { kind: start });
  const period = start === "NOT_STATED" ? null : (given.optional(`period.${key}`) ?? worded);
  return { text: given.text(`text.${key}`).replace(/[.]$/, ""), period, start, startsOn };
}
