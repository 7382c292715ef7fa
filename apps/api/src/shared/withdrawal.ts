import { z } from "zod";
import { givenText } from "./given.ts";

/** Why something written by mistake is taken back. */
export const givenWithdrawal = z.object({ reason: givenText(1_000) });
