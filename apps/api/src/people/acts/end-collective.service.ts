import { z } from "zod";
import { accepted, givenDayUntil, givenNote } from "../../shared/given.ts";
import { isRefused } from "../../shared/refusal.ts";
import { dayIn } from "../../shared/vietnam-time.ts";
import type { GivenCollectiveEnd, PeopleAct } from "./people-act.ts";
import { seen, toldId } from "./told.service.ts";

const shape = (today: string) => z.object({ on: givenDayUntil(today), note: givenNote });

/** Ends a collective, and the posts in it with it. Answers the collective. */
export const endCollective =
  (given: GivenCollectiveEnd): PeopleAct =>
  async ({ tx, today }) => {
    const collective = await seen(tx, "collective", given.collectiveId);
    if (isRefused(collective)) return collective;
    const typed = accepted(shape(today), given);
    if (isRefused(typed)) return typed;
    const why = `Tập thể kết thúc từ ngày ${dayIn("vi", typed.on)}`;
    await toldId(tx, "tell_collective_ended($1, $2, $3, $4, $5)", [
      collective,
      given.version,
      typed.on,
      why,
      typed.note,
    ]);
    return given.collectiveId;
  };
