import type { Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";

/** Who acts, and when. */
export interface Acting {
  readonly tx: Tx;
  readonly actor: Viewer;
  readonly now: Date;
}
