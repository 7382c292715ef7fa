import type { MikroORM } from "@mikro-orm/postgresql";
import type { WhereToRead } from "../shared/where-to-read.ts";
import type { Replica } from "./replica.service.ts";

/** Whoever asks, and what is told to and kept by them. */
export interface Asker {
  /** How far their last act was written; null: none lately. */
  readonly written: string | null;
  keepWritten(written: string): void;
  /** Whether an answer of some time ago will do, told as such. */
  readonly takesOld: boolean;
  /** As of when the answer is. */
  tellAsOf(moment: Date): void;
}

/** No standby has come so far: where it is not known how far it was, the primary answers. */
const nowhereYet = "FFFFFFFF/FFFFFFFF";

/** Says with the answer as of when it is, where that is not this moment; who has just written reads what they wrote. */
export function onReplica(primary: MikroORM, replica: Replica, asker: Asker): WhereToRead {
  let hasWritten = false;
  return {
    async from() {
      if (hasWritten) return primary;
      const { orm, asOf } = await replica.placeFor(asker.written);
      if (asOf !== null && !asker.takesOld) return primary;
      if (asOf !== null) asker.tellAsOf(asOf);
      return orm;
    },
    async wrote() {
      hasWritten = true;
      asker.keepWritten(await replica.written().catch(() => nowhereYet));
    },
  };
}
