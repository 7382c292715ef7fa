import { setTimeout as sleep } from "node:timers/promises";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { Logger } from "pino";
import { type Repeating, repeating } from "../shared/repeating.ts";
import { beginRewording, rewordNext } from "./rewording.service.ts";

/** How soon what failed is tried again, in milliseconds. */
const pause = 60_000;

/** PostgreSQL's word for what somebody else changed first. */
const changedFirst = "40001";

/** How soon it is tried again, in milliseconds. */
const moment = 1_000;

async function changedMeanwhile(error: unknown): Promise<true> {
  if ((error as { code?: string }).code !== changedFirst) throw error;
  await sleep(moment, undefined, { ref: false });
  return true;
}

/** Words the warnings that other code stored anew, part by part beside the requests. */
export function buildRewordingWorker(orm: MikroORM, logger: Logger): Pick<Repeating<void>, "start" | "stop"> {
  const stopping = new AbortController();
  let hasBegun = false;
  async function work(): Promise<void> {
    if (!hasBegun) await beginRewording(orm.em.fork());
    hasBegun = true;
    while (!stopping.signal.aborted && (await rewordNext(orm).catch(changedMeanwhile)));
  }
  const working = repeating(work, pause, logger);
  return {
    start() {
      working.start();
      void working.now();
    },
    /** When the part under way is done; who starts next goes on after it. */
    async stop() {
      stopping.abort();
      await working.stop();
    },
  };
}
