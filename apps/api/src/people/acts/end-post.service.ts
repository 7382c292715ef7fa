import { z } from "zod";
import { accepted, givenDayUntil, givenNote } from "../../shared/given.ts";
import { isRefused } from "../../shared/refusal.ts";
import { dayIn } from "../../shared/vietnam-time.ts";
import type { GivenPostEnd, PeopleAct } from "./people-act.ts";
import { seen, toldId } from "./told.service.ts";

const shape = (today: string) => z.object({ on: givenDayUntil(today), note: givenNote });

/** Ends a post; the person stays a member. Answers the post. */
export const endPost =
  (given: GivenPostEnd): PeopleAct =>
  async ({ tx, today }) => {
    const post = await seen(tx, "leader", given.postId);
    if (isRefused(post)) return post;
    const typed = accepted(shape(today), given);
    if (isRefused(typed)) return typed;
    const why = `Thôi giữ chức vụ từ ngày ${dayIn("vi", typed.on)}`;
    await toldId(tx, "tell_post_ended($1, $2, $3, $4, $5)", [post, given.version, typed.on, why, typed.note]);
    return given.postId;
  };
