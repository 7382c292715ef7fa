import type { Context } from "../shared/context.ts";

/** Whose second factor it is about, and how somebody came to it. */
export interface Asked extends Pick<Context, "way" | "now" | "secondFactor"> {
  readonly accountId: number;
  /** Left out: the account itself. */
  readonly actorId?: number;
}
