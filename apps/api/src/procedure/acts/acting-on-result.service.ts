import { type ActedOn, type Asked, actedOn } from "../../classification/acts/acted-on.service.ts";
import { reexamining } from "../../classification/recheck/reexamine.service.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import type { Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import { procedure } from "../procedure.service.ts";
import type { Procedure } from "../procedure.type.ts";

/** Who acts, and when. */
export interface Acting {
  readonly tx: Tx;
  readonly actor: Viewer;
  readonly now: Date;
}

/** Does one act on the steps of a result and what follows for its warnings; answers the steps as they stand then. */
export async function actingOnResult(
  { tx }: Acting,
  asked: Asked,
  act: (subject: ActedOn) => Promise<Refused | null>,
): Promise<Procedure | Refused> {
  const subject = await actedOn(tx, asked);
  if (isRefused(subject)) return subject;
  const refused = await reexamining(tx, { year: asked.year, id: asked.id, cause: null }, () => act(subject));
  return refused ?? procedure(tx, asked.id, asked.year);
}
