import type { MikroORM } from "@mikro-orm/postgresql";
import type { RequestHandler } from "express";
import { rows } from "../shared/tx.ts";

/** This process answers: who runs it need not start it anew. */
export const alive: RequestHandler = (_request, response) => {
  response.set("cache-control", "no-store").json({ status: "ok" });
};

/** 200 where it can be asked, 503 while the database does not answer: send requests elsewhere. */
export function ready(orm: MikroORM): RequestHandler {
  return async (_request, response) => {
    const isReady = await answers(orm);
    response
      .status(isReady ? 200 : 503)
      .set("cache-control", "no-store")
      .json({ status: isReady ? "ok" : "database unreachable" });
  };
}

const answers = (orm: MikroORM): Promise<boolean> =>
  rows(orm.em.fork(), "select 1").then(
    () => true,
    () => false,
  );
