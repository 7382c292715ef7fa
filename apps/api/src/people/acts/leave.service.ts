import { LeavingReason, leavingReasonLabels } from "@xep-loai/domain";
import { z } from "zod";
import { accepted, givenDayUntil, givenNote } from "../../shared/given.ts";
import { isRefused } from "../../shared/refusal.ts";
import { dayIn } from "../../shared/vietnam-time.ts";
import type { GivenLeaving, PeopleAct } from "./people-act.ts";
import { seen, toldId } from "./told.service.ts";

const shape = (today: string) => z.object({ on: givenDayUntil(today), reason: z.enum(LeavingReason), note: givenNote });

/** Ends a membership; nothing of the years before changes, and the file stays. */
export const leave =
  (given: GivenLeaving): PeopleAct =>
  async ({ tx, today }) => {
    const member = await seen(tx, "member", given.memberId);
    if (isRefused(member)) return member;
    const typed = accepted(shape(today), given);
    if (isRefused(typed)) return typed;
    const { on, reason, note } = typed;
    const why = `${leavingReasonLabels[reason].vi} từ ngày ${dayIn("vi", on)}`;
    await toldId(tx, "tell_left($1, $2, $3, $4, $5, $6)", [member, given.version, on, reason, why, note]);
    return given.memberId;
  };
