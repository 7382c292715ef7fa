import { dayInVietnam } from "@xep-loai/domain";
import type { Acting } from "../../shared/acting.ts";
import { asSystem } from "../../shared/as-system.ts";
import { oneAtATime } from "../../shared/one-at-a-time.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { rows } from "../../shared/tx.ts";
import { bringInLine } from "./bring-in-line.service.ts";
import type { PeopleAct } from "./people-act.ts";

/** Tells one act on people, and all that follows from it; answers whom or what it is of. */
export async function tellPeopleAct(
  { tx, now }: Pick<Acting, "tx" | "now">,
  act: PeopleAct,
): Promise<string | Refused> {
  await oneAtATime(tx);
  const told = await act({ tx, today: dayInVietnam(now) });
  if (isRefused(told)) return told;
  await asSystem(tx, bringInLine);
  await rows(tx, "set constraints all immediate");
  return told;
}
