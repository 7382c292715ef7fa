import { accepted, givenDay, givenText } from "../../shared/given.ts";
import { saying } from "../../shared/given-problems.ts";
import { isRefused } from "../../shared/refusal.ts";
import { givenPerson, inOrder } from "./given-person.ts";
import type { GivenCorrection, PeopleAct } from "./people-act.ts";
import { seen, toldId } from "./told.service.ts";

const noBeginning = {
  vi: "Phải có ngày bắt đầu đình chỉ, và ngày kết thúc phải sau ngày ấy.",
  en: "The suspension needs its first day, and must end after it.",
};

const shape = (today: string) =>
  inOrder(
    givenPerson(today)
      .extend({
        exemptFrom: givenDay.nullish(),
        suspendedFrom: givenDay.nullish(),
        suspendedUntil: givenDay.nullish(),
        note: givenText(1_000),
      })
      .refine(
        ({ suspendedFrom, suspendedUntil }) => !suspendedUntil || (suspendedFrom && suspendedUntil > suspendedFrom),
        saying(noBeginning, "suspendedUntil"),
      ),
  );

/** Corrects what is recorded of a member, as a whole; what closed years and decisions rest on is refused. */
export const correct =
  (given: GivenCorrection): PeopleAct =>
  async ({ tx, today }) => {
    const member = await seen(tx, "member", given.memberId);
    if (isRefused(member)) return member;
    const typed = accepted(shape(today), given);
    if (isRefused(typed)) return typed;
    await toldId(tx, "tell_corrected($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)", [
      member,
      given.version,
      typed.fullName,
      typed.birthDate,
      typed.admittedOn,
      typed.officialOn,
      typed.isCivilServant,
      typed.exemptFrom,
      typed.suspendedFrom,
      typed.suspendedUntil,
      typed.note,
    ]);
    return given.memberId;
  };
