import type { MikroORM } from "@mikro-orm/postgresql";
import type { Request, Response } from "express";

/** 200 while the database answers, 503 otherwise. */
export function health(orm: MikroORM) {
  return async (_request: Request, response: Response): Promise<void> => {
    const { ok } = await orm.checkConnection();
    response.status(ok ? 200 : 503).json({ status: ok ? "ok" : "database unreachable" });
  };
}
