import { IsolationLevel, type MikroORM } from "@mikro-orm/postgresql";
import { actingPlace, readingPlace } from "./connection-places.ts";
import { statementTimeout } from "./connections.ts";
import { keptOrUndone, undone } from "./kept-or-undone.ts";
import { isRefused } from "./refusal.ts";
import type { Tx } from "./tx.ts";
import { draftingRoles, scopesOf, scopesWith, type Viewer } from "./viewer.ts";
import { onPrimary, type WhereToRead } from "./where-to-read.ts";

/** What one request reads, all of it from one snapshot, and the acts it does. */
export interface RequestTransaction {
  /** Opens at the first call; the same transaction at every further one. */
  open(viewer: Viewer): Promise<Tx>;
  /** One act, in a transaction of its own that writes: kept if the work answers, undone if it refuses or fails. */
  act<T>(viewer: Viewer, actScopes: readonly number[], work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same act, undone whatever it answers: what would be. */
  tryOut<T>(viewer: Viewer, actScopes: readonly number[], work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Ends it, if it was opened at all and not ended already. */
  close(): Promise<void>;
}

/** Longer than a reader of an export pauses between two pages; who stalls longer lets go of the database. */
const idleTimeout = "1min";

/** How somebody acts: in the dashboard, through a workbook that is taken in, or by another program. */
export interface ActWay {
  readonly way: "FORM" | "IMPORT" | "API";
  /** The workbook; left out: none. */
  readonly intakeId?: string;
}

const byProgram: ActWay = { way: "API" };

/** The transactions of one request, as the restricted role within the viewer's scopes; the reading one opens when needed. */
export function requestTransaction(
  orm: MikroORM,
  now: Date,
  way: ActWay = byProgram,
  reads: WhereToRead = onPrimary(orm),
  patience = statementTimeout,
): RequestTransaction {
  let opened: Promise<Reading> | undefined;
  const acting = (viewer: Viewer, actScopes: readonly number[]) =>
    withinScopes(orm, viewer, patience, actVariables(viewer, actScopes, now, way));
  return {
    async open(viewer) {
      opened ??= begin(reads, viewer, patience);
      return (await opened).tx;
    },
    async act(viewer, actScopes, work) {
      const answer = await inItsPlace(() => keptOrUndone(acting(viewer, actScopes), work));
      // Outside of what may fail: the act is done, whatever becomes of the note that it is.
      if (!isRefused(answer)) await reads.wrote();
      return answer;
    },
    tryOut: (viewer, actScopes, work) => inItsPlace(() => undone(acting(viewer, actScopes), work)),
    async close() {
      const closing = opened;
      opened = undefined;
      const reading = await closing?.catch(() => undefined);
      await reading?.end();
    },
  };
}

async function inItsPlace<T>(act: () => Promise<T>): Promise<T> {
  const leave = await actingPlace();
  return act().finally(leave);
}

interface Reading {
  readonly tx: Tx;
  end(): Promise<void>;
}

async function begin(reads: WhereToRead, viewer: Viewer, patience: string): Promise<Reading> {
  const tx = withinScopes(await reads.from(), viewer, patience, {});
  const leave = await readingPlace();
  try {
    await tx.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
  } catch (error) {
    leave();
    throw error;
  }
  return { tx, end: () => tx.rollback().finally(leave) };
}

function withinScopes(
  orm: MikroORM,
  viewer: Viewer,
  patience: string,
  variables: Readonly<Record<string, string>>,
): Tx {
  const tx = orm.em.fork();
  tx.setSessionContext({
    variables: {
      // beside the variables, in the one statement that sets them all
      role: "xep_loai_request",
      "xep_loai.viewer": String(viewer.id),
      "xep_loai.scopes": `{${scopesOf(viewer).join(",")}}`,
      "xep_loai.draft_scopes": `{${scopesWith(viewer, draftingRoles).join(",")}}`,
      statement_timeout: patience,
      idle_in_transaction_session_timeout: idleTimeout,
      ...variables,
    },
  });
  return tx;
}

const actVariables = (viewer: Viewer, actScopes: readonly number[], now: Date, { way, intakeId = "" }: ActWay) => ({
  "xep_loai.now": now.toISOString(),
  "xep_loai.act_scopes": `{${actScopes.join(",")}}`,
  "xep_loai.actor": String(viewer.id),
  "xep_loai.way": way,
  "xep_loai.intake": intakeId,
});
