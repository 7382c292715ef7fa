import type { MikroORM } from "@mikro-orm/postgresql";
import type { Text } from "@xep-loai/domain";
import type { Logger } from "pino";
import { maskedError } from "../../shared/masked-errors.ts";
import { refuse } from "../../shared/refusal.ts";
import { repeating } from "../../shared/repeating.ts";
import { firstRow } from "../../shared/tx.ts";
import { applyIntake } from "../apply/apply-intake.service.ts";
import { undoIntake } from "../apply/undo-intake.service.ts";
import { checkIntake } from "../check/check-intake.service.ts";
import type { IntakeState } from "../intake-state.ts";
import { forgetOldIntakes } from "./forget-old.service.ts";
import { lockNextIntake } from "./job-lock.ts";
import type { JobIntake, JobParts } from "./job-parts.ts";
import { progressOf } from "./progress.ts";
import { endRefused, type KeptRefusal, keptRefusal, takeUp } from "./taken-intake.service.ts";

export interface IntakeWorker {
  /** Works on what waits now, one intake after the other; asked again meanwhile, it joins the work under way. */
  workOff(): Promise<unknown>;
  /** Looks for what waits every two seconds, until it is stopped. */
  start(): void;
  /** What it is at is broken off and taken up again by whoever starts next. */
  stop(): Promise<void>;
}

/** How often one looks, in milliseconds. */
const pause = 2_000;

/** How often what is old is looked for, in milliseconds. */
const anHour = 3_600_000;

/** What dies again and again, or takes the server with it, is given up. */
const mostAttempts = 8;

/** Checks, applies and undoes workbooks inside the server, on the database that keeps them. */
export function buildIntakeWorker(orm: MikroORM, logger: Logger, clock: () => Date): IntakeWorker {
  const url = String(orm.config.get("clientUrl"));
  const stopping = new AbortController();
  const working = repeating(() => workAll({ orm, logger, clock, url, stopping: stopping.signal }), pause, logger);
  const tidying = repeating(() => forgetOldIntakes(orm.em.fork(), clock()), anHour, logger);
  return {
    workOff: working.now,
    start() {
      working.start();
      tidying.start();
    },
    async stop() {
      stopping.abort();
      await Promise.all([working.stop(), tidying.stop()]);
    },
  };
}

interface Parts extends Omit<JobParts, "tell" | "lost"> {
  readonly logger: Logger;
  readonly url: string;
  readonly stopping: AbortSignal;
}

async function workAll(parts: Parts): Promise<void> {
  while (!parts.stopping.aborted && (await isAnyWaiting(parts.orm))) {
    if (!(await workOne(parts))) return;
  }
}

const isAnyWaiting = async (orm: MikroORM): Promise<boolean> =>
  (await firstRow(
    orm.em.fork(),
    "select from intake where state in ('UPLOADED', 'CHECKING', 'APPLYING', 'UNDOING') limit 1",
  )) !== undefined;

/** Whether there was one nobody else works on, and it came to an end. */
async function workOne({ orm, logger, clock, url, stopping }: Parts): Promise<boolean> {
  const lock = await lockNextIntake(url);
  if (lock === undefined) return false;
  const lost = AbortSignal.any([lock.lost, stopping]);
  try {
    await work({ orm, clock, lost, tell: progressOf(orm, lock.jobId, lost) }, lock.jobId);
    return true;
  } catch (error) {
    if (!lost.aborted) maskedError(logger, error);
    return false;
  } finally {
    await lock.release();
  }
}

async function work(parts: JobParts, intakeId: string): Promise<void> {
  const owner = parts.orm.em.fork();
  const intake = await takeUp(owner, intakeId);
  if (intake === undefined) return;
  if (intake.attempts > mostAttempts) return endRefused(owner, intake, givenUp, "FAILED");
  if (intake.actor === null) return endRefused(owner, intake, keptRefusal(refuse("NOT_ALLOWED")), "REFUSED");
  const answer = await workOf[intake.state]?.(parts, { ...intake, actor: intake.actor });
  if (answer) await endRefused(owner, intake, keptRefusal(answer), "REFUSED");
}

const workOf: Partial<Record<IntakeState, (parts: JobParts, intake: JobIntake) => Promise<KeptRefusal | null>>> = {
  CHECKING: checkIntake,
  APPLYING: applyIntake,
  UNDOING: undoIntake,
};

const givenUpWords: Text = {
  vi: "Hệ thống đã thử nhiều lần mà không làm xong. Không có gì bị thay đổi. Hãy báo người quản trị hệ thống.",
  en: "The system has tried several times and could not finish. Nothing was changed. Please tell your administrator.",
};
const givenUp = { code: "FAILED", message: givenUpWords, problems: [] };
