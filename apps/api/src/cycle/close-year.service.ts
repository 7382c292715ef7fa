import { dayInVietnam, type Text } from "@xep-loai/domain";
import { z } from "zod";
import type { Acting } from "../shared/acting.ts";
import { asSystem } from "../shared/as-system.ts";
import type { Context } from "../shared/context.ts";
import { accepted, givenLine } from "../shared/given.ts";
import { oneAtATime } from "../shared/one-at-a-time.ts";
import { isRefused, type Refused, refuse, refuseBecause, refuseField } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { noteYear } from "./note-year.service.ts";
import { rootToActAt } from "./root-to-act-at.service.ts";
import { unfinishedOfYear } from "./year-progress.service.ts";

/** Who acts on a year, in which way. */
export interface ActingOnYear extends Acting {
  readonly way: Context["way"];
}

type State = "OPEN" | "CLOSED";

/**
 * Closes a year that has ended: its tree, its quotas and its results stay as they are (docs/decisions/014). What is not finished is
 * told first, unless the actor has said that it is closed all the same.
 */
export async function closeYear(
  acting: ActingOnYear,
  year: number,
  despiteUnfinished: boolean,
): Promise<number | Refused> {
  const held = await yearToActOn(acting.tx, year, "OPEN");
  if (isRefused(held)) return held;
  const { root, closesOn } = held;
  if (dayInVietnam(acting.now) <= closesOn) return refuseField("year", notOver(year, closesOn));
  return asSystem(acting.tx, async (system) => {
    const unfinished = despiteUnfinished ? [] : await unfinishedOfYear(system, year, root);
    if (unfinished.length > 0)
      return refuseBecause(
        "YEAR_UNFINISHED",
        unfinished.map((message) => ({ path: "year", message })),
      );
    await setState(system, year, "CLOSED");
    const { actor, way } = acting;
    await noteYear(system, actor, { year, root, way, before: "OPEN", after: "CLOSED" });
    return year;
  });
}

/** Opens the latest closed year again, for a reason that stays in the log. */
export async function reopenYear(acting: ActingOnYear, year: number, given: string): Promise<number | Refused> {
  const read = accepted(z.object({ reason: givenLine }), { reason: given });
  if (isRefused(read)) return read;
  const held = await yearToActOn(acting.tx, year, "CLOSED");
  if (isRefused(held)) return held;
  const { root } = held;
  const later = await firstRow(acting.tx, "select from cycle where state = 'CLOSED' and year > $1 limit 1", [year]);
  if (later !== undefined) return refuse("LATER_YEAR_CLOSED");
  await asSystem(acting.tx, async (system) => {
    await setState(system, year, "OPEN");
    const { actor, way } = acting;
    await noteYear(system, actor, { year, root, way, before: "CLOSED", after: "OPEN", reason: read.reason });
  });
  return year;
}

/** A year that is acted on, and the root it is acted on at. */
interface HeldYear {
  readonly root: number;
  /** Last day of the year. */
  readonly closesOn: string;
}

/** The root, where the year stands as the actor saw it and nobody moves it at this moment. */
async function yearToActOn(tx: Tx, year: number, seen: State): Promise<HeldYear | Refused> {
  await oneAtATime(tx);
  const root = await rootToActAt(tx);
  if (isRefused(root)) return root;
  const held = await firstRow<{ state: State; closesOn: string }>(tx, heldSql, [year]);
  if (held === undefined) return refuse("YEAR_NOT_HELD");
  return held.state === seen ? { root: root.id, closesOn: held.closesOn } : refuse("CHANGED_MEANWHILE");
}

const setState = (system: Tx, year: number, state: State) =>
  rows(system, "update cycle set state = $2 where year = $1", [year, state]);

const heldSql = 'select state, closes_on::text as "closesOn" from cycle where year = $1';

const notOver = (year: number, closesOn: string): Text => ({
  vi: `Năm ${year} chưa hết: khép được sau ngày ${closesOn.split("-").reverse().join("/")}.`,
  en: `${year} is not over: it can be closed after ${closesOn}.`,
});
