import type { MikroORM } from "@mikro-orm/postgresql";
import type { Logger } from "pino";
import { type JobQueue, lockNextJob } from "../../shared/job-lock.ts";
import { maskedError } from "../../shared/masked-errors.ts";
import { repeating } from "../../shared/repeating.ts";
import { firstRow, rows } from "../../shared/tx.ts";
import { makePackage } from "./make-package.service.ts";
import { endFailed, takeUp, waitingPackages } from "./taken-package.service.ts";

export interface PackageWorker {
  /** Makes what waits now, one package after the other; asked again meanwhile, it joins the work under way. */
  workOff(): Promise<unknown>;
  /** Looks for what waits every two seconds, until it is stopped. */
  start(): void;
  /** What it is at is broken off and begun anew by whoever starts next. */
  stop(): Promise<void>;
}

/** How often one looks, in milliseconds. */
const pause = 2_000;

/** What dies again and again, or takes the server with it, is given up. */
const mostAttempts = 4;

const queue: JobQueue = { name: "xep_loai.upward_package", waiting: waitingPackages };

/** Makes packages inside the server, as the intake's job is done (docs/decisions/019). */
export function buildPackageWorker(orm: MikroORM, logger: Logger, clock: () => Date): PackageWorker {
  const url = String(orm.config.get("clientUrl"));
  const stopping = new AbortController();
  const working = repeating(() => workAll({ orm, logger, clock, url, stopping: stopping.signal }), pause, logger);
  return {
    workOff: working.now,
    start: working.start,
    async stop() {
      stopping.abort();
      await working.stop();
    },
  };
}

interface Parts {
  readonly orm: MikroORM;
  readonly logger: Logger;
  readonly clock: () => Date;
  readonly url: string;
  readonly stopping: AbortSignal;
}

async function workAll(parts: Parts): Promise<void> {
  const owner = parts.orm.em.fork();
  await rows(owner, expireSql, [parts.clock()]);
  while (!parts.stopping.aborted && (await firstRow(owner, `${waitingPackages} limit 1`)) !== undefined) {
    if (!(await workOne(parts))) return;
  }
}

/** Whether there was one nobody else works on, and it came to an end. */
async function workOne({ orm, logger, clock, url, stopping }: Parts): Promise<boolean> {
  const lock = await lockNextJob(url, queue);
  if (lock === undefined) return false;
  const lost = AbortSignal.any([lock.lost, stopping]);
  const owner = orm.em.fork();
  try {
    const taken = await takeUp(owner, lock.jobId);
    if (taken === undefined) return true;
    if (taken.actor === null || taken.attempts > mostAttempts) await endFailed(owner, taken.id);
    else await makePackage({ orm, now: clock(), lost }, { ...taken, actor: taken.actor });
    return true;
  } catch (error) {
    if (!lost.aborted) maskedError(logger, error);
    return false;
  } finally {
    await lock.release();
  }
}

/** A file that nobody took in time leaves no copy behind. */
const expireSql = `
  with expired as (update upward_package set state = 'EXPIRED' where state = 'DONE' and expires_at <= $1::timestamptz returning id)
  delete from upward_package_file using expired where package_id = expired.id`;
