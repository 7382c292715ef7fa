import { z } from "zod";
import { standingNow } from "../../organisation/standing.service.ts";
import { accepted, givenDay, givenDayUntil, givenNote } from "../../shared/given.ts";
import { saying } from "../../shared/given-problems.ts";
import { isRefused } from "../../shared/refusal.ts";
import type { GivenTransfer, PeopleAct } from "./people-act.ts";
import { seen, toldId } from "./told.service.ts";

const notLater = { vi: "Phải sau ngày bắt đầu.", en: "This must come after the first day." };

const shape = (today: string) =>
  z
    .object({ on: givenDayUntil(today), until: givenDay.nullish(), note: givenNote })
    .refine(({ on, until }) => !until || until > on, saying(notLater, "until"));

/** «Chuyển sinh hoạt»: to another cell for good, or to a temporary place beside the cell (HD 21, II.B.6, bullets 7 and 8). */
export const transfer =
  (given: GivenTransfer): PeopleAct =>
  async ({ tx, today }) => {
    const member = await seen(tx, "member", given.memberId);
    if (isRefused(member)) return member;
    const cell = await standingNow(tx, given.organisationId);
    if (isRefused(cell)) return cell;
    const typed = accepted(shape(today), given);
    if (isRefused(typed)) return typed;
    const { on, until, note } = typed;
    const values = [member, given.version, cell.id, on];
    await (until
      ? toldId(tx, "tell_temporary($1, $2, $3, $4, $5, $6)", [...values, until, note])
      : toldId(tx, "tell_transferred($1, $2, $3, $4, $5)", [...values, note]));
    return given.memberId;
  };
