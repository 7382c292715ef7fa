import type { MikroORM } from "@mikro-orm/postgresql";
import type { Viewer } from "../../shared/viewer.ts";
import type { TellProgress } from "./progress.ts";
import type { TakenIntake } from "./taken-intake.service.ts";

/** What a job works with. */
export interface JobParts {
  readonly orm: MikroORM;
  readonly clock: () => Date;
  readonly tell: TellProgress;
  /** Aborted when the job has to end at once. */
  readonly lost: AbortSignal;
}

/** An intake with who asked for the work. */
export interface JobIntake extends TakenIntake {
  readonly actor: Viewer;
}
