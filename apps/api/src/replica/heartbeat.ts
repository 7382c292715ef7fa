import type { MikroORM } from "@mikro-orm/postgresql";
import type { Logger } from "pino";
import { type Repeating, repeating } from "../shared/repeating.ts";
import { beat } from "./replica.service.ts";

/** How often, in milliseconds. */
const pause = 2_000;

/** Tells the standby the time of the primary. */
export const buildHeartbeat = (primary: MikroORM, logger: Logger): Repeating<void> =>
  repeating(() => beat(primary), pause, logger);
