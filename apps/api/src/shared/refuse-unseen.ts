import { type Refused, refuse } from "./refusal.ts";
import type { Viewer } from "./viewer.ts";

/** Refuses who sees nothing: nobody is signed in, or the account has to choose a password or set up a second factor first. */
export const refuseUnseen = (account: Viewer | null): Refused =>
  refuse(account === null ? "NOT_SIGNED_IN" : account.hasOneTimePassword ? "PASSWORD_DUE" : "SECOND_FACTOR_DUE");
