import type { MikroORM } from "@mikro-orm/postgresql";
import type { Request, Response } from "express";
import type { Context } from "../shared/context.ts";
import { type ActWay, requestTransaction } from "../shared/request-transaction.ts";
import { sessionCookie } from "./cookie.ts";
import { viewerOfSession } from "./session.service.ts";

/** Who asks, with what they may read, for one request. */
export async function requestContext(orm: MikroORM, now: Date, request: Request, response: Response): Promise<Context> {
  const owner = orm.em.fork();
  const cookie = sessionCookie(request, response);
  const viewer = await viewerOfSession(owner, cookie.token, now);
  return {
    viewer,
    transaction: requestTransaction(orm, now, wayOf(request)),
    owner,
    cookie,
    address: request.ip ?? "",
    now,
  };
}

/** The dashboard says who it is, as clients of Apollo do; of a link on its pages the browser says so. */
const wayOf = (request: Request): ActWay => ({
  way:
    request.get("apollographql-client-name") === "dashboard" || request.get("sec-fetch-site") === "same-origin"
      ? "FORM"
      : "API",
});
