import { z } from "zod";
import { accepted, givenDay, givenDayUntil, givenLine, givenText } from "../../shared/given.ts";
import { saying } from "../../shared/given-problems.ts";
import { isRefused } from "../../shared/refusal.ts";
import { givenPerson, inOrder } from "./given-person.ts";
import type { GivenCorrection, GivenStandingDecision, PeopleAct } from "./people-act.ts";
import { seen, toldId } from "./told.service.ts";

const noBeginning = {
  vi: "Phải có ngày bắt đầu đình chỉ, và ngày kết thúc phải sau ngày ấy.",
  en: "The suspension needs its first day, and must end after it.",
};

const noStanding = {
  vi: "Có quyết định thì phải có ngày miễn hoặc ngày đình chỉ.",
  en: "A decision needs the day from which the member is exempt or suspended.",
};

const decision = (today: string) => z.object({ number: givenLine, decidedOn: givenDayUntil(today), byBody: givenLine });

const shape = (today: string) =>
  inOrder(
    givenPerson(today)
      .extend({
        exemptFrom: givenDay.nullish(),
        exemptDecision: decision(today).nullish(),
        suspendedFrom: givenDay.nullish(),
        suspendedUntil: givenDay.nullish(),
        suspensionDecision: decision(today).nullish(),
        note: givenText(1_000),
      })
      .refine(
        ({ suspendedFrom, suspendedUntil }) => !suspendedUntil || (suspendedFrom && suspendedUntil > suspendedFrom),
        saying(noBeginning, "suspendedUntil"),
      )
      .refine(({ exemptFrom, exemptDecision }) => !exemptDecision || exemptFrom, saying(noStanding, "exemptFrom"))
      .refine(
        ({ suspendedFrom, suspensionDecision }) => !suspensionDecision || suspendedFrom,
        saying(noStanding, "suspendedFrom"),
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
    await toldId(tx, "tell_corrected($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)", [
      member,
      given.version,
      typed.fullName,
      typed.birthDate,
      typed.admittedOn,
      typed.officialOn,
      typed.isCivilServant,
      typed.exemptFrom,
      ...partsOf(typed.exemptDecision),
      typed.suspendedFrom,
      typed.suspendedUntil,
      ...partsOf(typed.suspensionDecision),
      typed.note,
    ]);
    return given.memberId;
  };

const partsOf = (decision: GivenStandingDecision | null | undefined) =>
  decision ? [decision.number, decision.decidedOn, decision.byBody] : [null, null, null];
