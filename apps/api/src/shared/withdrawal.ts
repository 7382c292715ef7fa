import { z } from "zod";
import { givenText } from "./given.ts";

/** What holds no more, as the actor last saw it, and why. */
export interface Withdrawal {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** Why something written by mistake is taken back. */
export const givenWithdrawal = z.object({ reason: givenText(1_000) });
