import { timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { sha256 } from "../shared/sha256.ts";
import type { Metrics } from "./metrics.ts";

/** The figures of this server: to who asks from this machine itself or names the token; for everybody else there is no such page. */
export function metricsRoute(metrics: Metrics, token: string | undefined): RequestHandler {
  return async (request, response, next) => {
    if (!isFromHere(request) && !hasToken(request, token)) return next();
    response
      .type(metrics.contentType)
      .set("cache-control", "no-store")
      .send(await metrics.text());
  };
}

/** Not what a proxy of this machine passes on. */
const isFromHere = (request: Request): boolean =>
  /^(127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? "") && request.get("x-forwarded-for") === undefined;

const hasToken = (request: Request, token: string | undefined): boolean =>
  token !== undefined && isSame(request.get("authorization") ?? "", `Bearer ${token}`);

const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));
