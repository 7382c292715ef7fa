import type { MikroORM } from "@mikro-orm/postgresql";

/** Where one request reads, and what it does once it has written. */
export interface WhereToRead {
  from(): Promise<MikroORM>;
  /** Never fails: what was written is written. */
  wrote(): Promise<void>;
}

/** Without a standby: where it writes. */
export const onPrimary = (primary: MikroORM): WhereToRead => ({
  from: async () => primary,
  wrote: async () => undefined,
});
