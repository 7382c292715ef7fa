import type { IncomingMessage, ServerResponse } from "node:http";
import type { Request } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import { currentTrace } from "../shared/trace.ts";

/**
 * A line for every request at level info, a broken one at error, one that is told to come again at warn: method, place, operation, status, milliseconds. Questions,
 * variables, addresses and headers stay out: they may name persons.
 */
export const requestLog = (logger: Logger) =>
  pinoHttp<Request>({
    logger,
    genReqId: () => currentTrace() ?? "",
    customAttributeKeys: { reqId: "traceId", responseTime: "ms" },
    quietReqLogger: true,
    quietResLogger: true,
    customLogLevel: (_request, { statusCode }) => levelOf(statusCode),
    customSuccessMessage: () => "answered",
    customErrorMessage: () => "answered",
    customSuccessObject: (request, response) => answered(request, response),
    customErrorObject: (request, response) => answered(request, response),
  });

/** Busy is no fault of a program: under a rush it is said hundreds of times. */
const levelOf = (status: number) => (status === 503 ? "warn" : status >= 500 ? "error" : "info");

interface Answered {
  readonly method: string;
  readonly place: string;
  readonly operation: string | undefined;
  readonly status: number;
}

const answered = (request: Request, { statusCode }: ServerResponse): Answered => ({
  method: request.method,
  place: placeOf(request),
  operation: operationOf(request),
  status: statusCode,
});

/** The route as it is written here, without what a caller put into it; everything else is the dashboard's. */
export function placeOf({ route, baseUrl }: IncomingMessage & Partial<Pick<Request, "route" | "baseUrl">>): string {
  if (typeof route?.path === "string") return route.path;
  return baseUrl === "/graphql" ? baseUrl : "/*";
}

/** The operation's name, where the asker gives one. */
export const operationOf = ({ body }: Request): string | undefined =>
  /^\w{1,60}$/.exec(String(body?.operationName ?? ""))?.[0];
