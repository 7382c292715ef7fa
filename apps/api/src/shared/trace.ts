import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";

const traces = new AsyncLocalStorage<string>();

/** W3C Trace Context: version (ff is none), trace, span, flags; neither of all zeros. */
const given = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

/** Who times, logs and counts a request waits for its end, beside those who write a file; Node warns beyond ten. */
const mostListeners = 20;

/** Gives every request a trace id, that of the program before us where it names one; the answer names it in `x-trace-id`. */
export const traced: RequestHandler = (request, response, next) => {
  const traceId = given.exec(request.get("traceparent") ?? "")?.[1] ?? randomBytes(16).toString("hex");
  response.set("x-trace-id", traceId).setMaxListeners(mostListeners);
  traces.run(traceId, next);
};

/** The trace id of the request under way; undefined outside of one. */
export const currentTrace = (): string | undefined => traces.getStore();
