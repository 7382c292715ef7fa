import type { MikroORM } from "@mikro-orm/postgresql";
import type { Logger } from "pino";
import { type Repeating, repeating } from "../shared/repeating.ts";
import { sealAudit } from "./seal-audit.service.ts";

/** How often the log is sealed, in milliseconds. */
const pause = 60_000;

/** Seals the log as it grows. */
export const buildAuditSealer = (orm: MikroORM, logger: Logger): Repeating<number | null> =>
  repeating(() => sealAudit(orm), pause, logger);
