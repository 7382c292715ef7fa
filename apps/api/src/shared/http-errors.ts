import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { sayBusy } from "./capacity.ts";
import { maskedError } from "./masked-errors.ts";
import { isOverload } from "./overload.ts";

/** Answers what went wrong outside GraphQL: a fault of the request by its number, everything else masked. */
export function httpErrors(logger: Logger): ErrorRequestHandler {
  return (error: { status?: number }, _request, response, next) => {
    // A file that has begun cannot be taken back: breaking off tells the browser that it is not whole.
    if (response.headersSent) return next(error);
    if (isOverload(error)) return sayBusy(response);
    const status = error.status ?? 500;
    response.status(status).removeHeader("content-disposition");
    response.type("text/plain").send(status < 500 ? badRequest : maskedError(logger, error).message);
  };
}

const badRequest = "Yêu cầu không đọc được.\nThe request cannot be read.\n";
