import { Position } from "@xep-loai/domain";
import { z } from "zod";
import { standingNow } from "../../organisation/standing.service.ts";
import { accepted, givenDayUntil, givenLine, givenNote } from "../../shared/given.ts";
import { notFilledIn, notOnTheList } from "../../shared/given-words.ts";
import { numberOf } from "../../shared/id.ts";
import { isRefused, type Refused, refuseField } from "../../shared/refusal.ts";
import { firstRow, type Tx } from "../../shared/tx.ts";
import type { GivenAppointment, PeopleAct } from "./people-act.ts";
import { seen, toldId } from "./told.service.ts";

const shape = (today: string) =>
  z.object({
    on: givenDayUntil(today),
    title: givenLine,
    fullName: givenLine.nullish(),
    position: z.enum(Position),
    isHead: z.boolean(),
    cameForIt: z.boolean(),
    note: givenNote,
  });

/** Appoints a member, or somebody outside the Party, to a post. Answers the post. */
export const appoint =
  (given: GivenAppointment): PeopleAct =>
  async ({ tx, today }) => {
    const named = await whatIsNamed(tx, given);
    if (isRefused(named)) return named;
    const typed = accepted(shape(today), given);
    if (isRefused(typed)) return typed;
    if (named.member === null && !typed.fullName) return refuseField("fullName", notFilledIn);
    return toldId(tx, "tell_appointed($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)", [
      named.organisation,
      named.collective,
      named.member,
      given.version,
      typed.fullName,
      typed.title,
      named.group,
      typed.position,
      typed.isHead,
      typed.on,
      typed.cameForIt,
      typed.note,
    ]);
  };

async function whatIsNamed(tx: Tx, given: GivenAppointment) {
  const organisation = await standingNow(tx, given.organisationId);
  if (isRefused(organisation)) return organisation;
  const member = given.memberId ? await seen(tx, "member", given.memberId) : null;
  if (isRefused(member)) return member;
  const collective = given.collectiveId ? await seen(tx, "collective", given.collectiveId) : null;
  if (isRefused(collective)) return collective;
  const group = await groupOf(tx, given.titleGroupId);
  return isRefused(group) ? group : { organisation: organisation.id, member, collective, group };
}

async function groupOf(tx: Tx, id: string): Promise<number | Refused> {
  const found = await firstRow<{ id: number }>(tx, "select id from title_group where id = $1", [numberOf(id) ?? null]);
  return found?.id ?? refuseField("titleGroupId", notOnTheList);
}
