import { PeriodStart } from "@xep-loai/domain";
import { z } from "zod";
import { givenDay, givenLine, givenNote, givenPassage, givenTime } from "../shared/given.ts";
import { saying } from "../shared/given-problems.ts";
import { numberOf } from "../shared/id.ts";

// The shapes of what an inspector types.

const dayOfStart = {
  vi: "Chỉ ghi ngày, và phải ghi, khi mốc kiểm tra bắt đầu từ một ngày.",
  en: "The day is stated where the period begins on one, and nowhere else.",
};
const endsBefore = { vi: "Không được trước lúc bắt đầu.", en: "This must not come before the beginning." };

const givenContent = z
  .object({
    text: givenPassage,
    period: givenNote,
    start: z.enum(PeriodStart),
    startsOn: givenDay.nullish().transform((day) => day ?? null),
  })
  .refine(({ start, startsOn }) => (start === "ON_DAY") === (startsOn !== null), saying(dayOfStart, "startsOn"));

const several = <T>(one: z.ZodType<T>) => z.array(one).max(50);

export const givenNotice = z
  .object({
    number: givenLine,
    issuedOn: givenDay,
    place: givenLine,
    title: givenLine,
    issuedBy: givenLine,
    legalBases: several(givenPassage),
    contents: several(givenContent).min(1),
    method: givenPassage,
    visitsFrom: givenDay,
    visitsTo: givenDay,
    reportsBefore: givenDay,
    reportsTo: givenLine,
    officeInspected: givenNote,
    recipients: several(givenLine),
    signedFor: givenLine,
    signedPost: givenLine,
    signedBy: givenLine,
    cellIds: z
      .array(z.string().transform((id) => numberOf(id) ?? 0))
      .min(1)
      .max(200),
  })
  .refine(({ visitsFrom, visitsTo }) => visitsFrom <= visitsTo, saying(endsBefore, "visitsTo"));
export type GivenNotice = z.infer<typeof givenNotice>;

export const givenTeam = z.object({
  number: givenLine,
  decidedOn: givenDay,
  decidedBy: givenLine,
  name: givenLine,
  members: several(z.object({ name: givenLine, post: givenLine })).min(1),
});

export const givenVisit = z
  .object({
    on: givenDay,
    from: givenTime,
    to: givenTime,
    note: givenNote,
    congressOn: givenDay.nullish().transform((day) => day ?? null),
    hasCommittee: z
      .boolean()
      .nullish()
      .transform((has) => has ?? null),
  })
  .refine(({ from, to }) => from < to, saying(endsBefore, "to"));

export const givenSchedule = z.object({ number: givenLine, issuedOn: givenDay, place: givenLine });
