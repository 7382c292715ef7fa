import { z } from "zod";
import { givenDayUntil, givenLine, givenNote } from "../../shared/given.ts";
import { saying } from "../../shared/given-problems.ts";

const beforeBirth = {
  vi: "Phải sau ngày sinh.",
  en: "This must come after the day of birth.",
};

const beforeAdmission = {
  vi: "Không được trước ngày vào Đảng.",
  en: "This must not come before the day of admission.",
};

/** A person as typed: the name, and days in their order. */
export const givenPerson = (today: string) =>
  z.object({
    fullName: givenLine,
    birthDate: givenDayUntil(today).nullish(),
    admittedOn: givenDayUntil(today),
    officialOn: givenDayUntil(today).nullish(),
    isCivilServant: z.boolean(),
    note: givenNote,
  });

interface Days {
  readonly birthDate?: string | null | undefined;
  readonly admittedOn: string;
  readonly officialOn?: string | null | undefined;
  readonly from?: string;
}

/** The conditions among the days of a person. */
export const inOrder = <T extends z.ZodType<Days>>(shape: T) =>
  shape
    .refine(({ birthDate, admittedOn }) => !birthDate || birthDate < admittedOn, saying(beforeBirth, "admittedOn"))
    .refine(
      ({ admittedOn, officialOn }) => !officialOn || officialOn >= admittedOn,
      saying(beforeAdmission, "officialOn"),
    )
    .refine(({ admittedOn, from }) => from === undefined || from >= admittedOn, saying(beforeAdmission, "from"));
