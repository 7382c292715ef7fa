import type { MikroORM } from "@mikro-orm/postgresql";

/** How many connections are at work, how many are free, and how many requests wait for one. */
export async function connectionPool(orm: MikroORM): Promise<Readonly<Record<"busy" | "free" | "waiting", number>>> {
  const { totalCount, idleCount, waitingCount } = await orm.em.getConnection().getNativeClient();
  return { busy: totalCount - idleCount, free: idleCount, waiting: waitingCount };
}
