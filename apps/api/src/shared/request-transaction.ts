import { IsolationLevel, type MikroORM } from "@mikro-orm/postgresql";
import type { Tx } from "./tx.ts";
import { scopesOf, type Viewer } from "./viewer.ts";

/** What one request reads, all of it from one snapshot. */
export interface RequestTransaction {
  /** Opens at the first call; the same transaction at every further one. */
  open(viewer: Viewer): Promise<Tx>;
  /** Ends it, if it was opened at all. */
  close(): Promise<void>;
}

/** Longer than any question of the dashboard takes, short enough to free the database of a runaway one. */
const statementTimeout = "15s";

/** Longer than a reader of an export pauses between two pages; who stalls longer lets go of the database. */
const idleTimeout = "1min";

/** A read-only transaction that opens when it is first needed, as the restricted role within the viewer's scopes. */
export function requestTransaction(orm: MikroORM): RequestTransaction {
  let opened: Promise<Tx> | undefined;
  return {
    open(viewer) {
      opened ??= begin(orm, viewer);
      return opened;
    },
    async close() {
      const tx = await opened?.catch(() => undefined);
      await tx?.rollback();
    },
  };
}

async function begin(orm: MikroORM, viewer: Viewer): Promise<Tx> {
  const tx = orm.em.fork();
  tx.setSessionContext({
    role: "xep_loai_request",
    variables: {
      "xep_loai.scopes": `{${scopesOf(viewer).join(",")}}`,
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: idleTimeout,
    },
  });
  await tx.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
  return tx;
}
