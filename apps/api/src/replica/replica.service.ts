import { setTimeout as sleep } from "node:timers/promises";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { Logger } from "pino";
import { maskedError } from "../shared/masked-errors.ts";
import { firstRow, rows } from "../shared/tx.ts";

/** Where what is only read is read now, and as of when where that is not this moment. */
export interface ReadPlace {
  readonly orm: MikroORM;
  readonly asOf: Date | null;
}

/** A standby that answers what is only read, for whoever sees their own writes there already. */
export interface Replica {
  /** `written`: how far the asker's own last act has been written (a position in the log of the database); null: none. */
  placeFor(written: string | null): Promise<ReadPlace>;
  /** How far all that is acknowledged now has been written. */
  written(): Promise<string>;
  stop(): Promise<void>;
}

/** Younger than this counts as this moment; older than that is worse than asking the primary. In milliseconds. */
const unnoticed = 5_000;
const tooOld = 60_000;

/** How long a standby may take to say how far it is, in milliseconds. */
const patience = 1_000;

/** How long a standby that does not answer is left alone, in milliseconds. */
const rest = 10_000;

export async function replicaOf(primary: MikroORM, standby: MikroORM, logger: Logger): Promise<Replica> {
  // Before the standby has what was migrated at our start its tables are not those we ask for.
  const started = await writtenOf(primary);
  let restsUntil = 0;
  async function placeFor(written: string | null): Promise<ReadPlace> {
    if (Date.now() < restsUntil) return { orm: primary, asOf: null };
    try {
      const state = await within(patience, stateOf(standby, [written, started]));
      return placeOf(state, { primary, standby });
    } catch (error) {
      restsUntil = Date.now() + rest;
      maskedError(logger, error);
      return { orm: primary, asOf: null };
    }
  }
  return { placeFor, written: () => writtenOf(primary), stop: () => standby.close() };
}

interface State {
  readonly isFollowing: boolean;
  readonly hasWritten: boolean;
  /** Of the last beat it has, in milliseconds since 1970, and how long ago that is; null: none has come yet. */
  readonly at: number | null;
  readonly age: number | null;
}

/** The primary answers where the standby is none any more, has not the asker's own act yet, or lags too far. */
function placeOf(state: State, { primary, standby }: Readonly<Record<"primary" | "standby", MikroORM>>): ReadPlace {
  const { isFollowing, hasWritten, at, age } = state;
  if (!isFollowing || !hasWritten || at === null || age === null || age > tooOld) return { orm: primary, asOf: null };
  return { orm: standby, asOf: age < unnoticed ? null : new Date(at) };
}

const stateOf = async (standby: MikroORM, positions: readonly [string | null, string]): Promise<State> =>
  (await firstRow<State>(standby.em.fork(), stateSql, positions)) as State;

/** Who does not answer in time has not answered, whatever becomes of the question. */
async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  answer.catch(() => undefined);
  const over = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: over.signal, ref: false }).then(() => {
    throw new Error("The standby does not answer");
  });
  late.catch(() => undefined);
  return Promise.race([answer, late]).finally(() => over.abort());
}

const stateSql = `
  select pg_is_in_recovery() as "isFollowing", pg_last_wal_replay_lsn() >= greatest($1::pg_lsn, $2::pg_lsn) as "hasWritten",
    (extract(epoch from h.at) * 1000)::float8 as at, (extract(epoch from clock_timestamp() - h.at) * 1000)::float8 as age
  from (values (1)) one left join read_heartbeat h on true`;

const writtenOf = async (primary: MikroORM): Promise<string> =>
  (await firstRow<{ lsn: string }>(primary.em.fork(), "select pg_current_wal_lsn()::text as lsn"))?.lsn ?? "0/0";

/** Writes the time the standby is measured by. */
export const beat = async (primary: MikroORM): Promise<void> => {
  await rows(primary.em.fork(), beatSql);
};

const beatSql = `
  insert into read_heartbeat (at) values (clock_timestamp()) on conflict (single) do update set at = excluded.at`;
