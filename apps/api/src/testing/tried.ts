import type { Client } from "./test-api.ts";

/** An act that changes what a year shows. */
export interface Tried {
  readonly name: string;
  /** Who may do it anywhere; left out: a DECIDER of the root. */
  readonly who?: Client;
  /** Its arguments, after what has to stand for it is there. */
  readonly values: () => Promise<object>;
}
