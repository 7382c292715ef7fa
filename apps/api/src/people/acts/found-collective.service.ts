import { ReviewedCollectiveKind, Sector } from "@xep-loai/domain";
import { z } from "zod";
import { standingNow } from "../../organisation/standing.service.ts";
import { accepted, givenDayUntil, givenLine, givenNote } from "../../shared/given.ts";
import { isRefused } from "../../shared/refusal.ts";
import type { GivenFounding, PeopleAct } from "./people-act.ts";
import { toldId } from "./told.service.ts";

const shape = (today: string) =>
  z.object({
    on: givenDayUntil(today),
    kind: z.enum(ReviewedCollectiveKind),
    name: givenLine,
    sector: z.enum(Sector).nullish(),
    note: givenNote,
  });

/** Founds a leadership collective of an organisation. Answers the collective. */
export const foundCollective =
  (given: GivenFounding): PeopleAct =>
  async ({ tx, today }) => {
    const organisation = await standingNow(tx, given.organisationId);
    if (isRefused(organisation)) return organisation;
    const typed = accepted(shape(today), given);
    if (isRefused(typed)) return typed;
    const { kind, name, sector, on, note } = typed;
    return toldId(tx, "tell_collective_founded($1, $2, $3, $4, $5, $6)", [
      organisation.id,
      kind,
      name,
      sector,
      on,
      note,
    ]);
  };
