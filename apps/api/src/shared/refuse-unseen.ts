import { type Refused, refuse } from "./refusal.ts";
import type { Viewer } from "./viewer.ts";

/** Refuses who sees nothing: nobody is signed in, or the account has to set up a second factor first. */
export const refuseUnseen = (account: Viewer | null): Refused =>
  refuse(account === null ? "NOT_SIGNED_IN" : "SECOND_FACTOR_DUE");
