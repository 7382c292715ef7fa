import type { MikroORM } from "@mikro-orm/postgresql";
import type { Request, Response } from "express";
import type { Context } from "../shared/context.ts";
import { requestTransaction } from "../shared/request-transaction.ts";
import { sessionCookie } from "./cookie.ts";
import { viewerOfSession } from "./session.service.ts";

/** Who asks, with what they may read, for one request. */
export async function requestContext(orm: MikroORM, now: Date, request: Request, response: Response): Promise<Context> {
  const owner = orm.em.fork();
  const cookie = sessionCookie(request, response);
  const viewer = await viewerOfSession(owner, cookie.token, now);
  return { viewer, transaction: requestTransaction(orm, now), owner, cookie, address: request.ip ?? "", now };
}
