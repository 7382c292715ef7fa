import { noteAct } from "../account/note-act.service.ts";
import type { Acting } from "../shared/acting.ts";
import type { Context } from "../shared/context.ts";
import type { Tx } from "../shared/tx.ts";

/** What an act did to a year. */
interface YearNoted {
  readonly year: number;
  readonly root: number;
  readonly way: Context["way"];
  readonly before?: string;
  readonly after: "OPEN" | "CLOSED";
  readonly reason?: string;
}

/** Keeps in the log who opened a year, closed it, or opened it again, and why. */
export const noteYear = (
  system: Tx,
  { id: actorId }: Acting["actor"],
  { year, root, way, before, after, reason }: YearNoted,
): Promise<unknown> =>
  noteAct(system, {
    actorId,
    way,
    year,
    kind: "cycle",
    key: { year },
    organisationId: root,
    act: before === undefined ? "ADDED" : "CHANGED",
    before: before === undefined ? {} : { state: before },
    after: { state: after, ...(reason === undefined ? {} : { reason }) },
  });
