import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import type { SpanContext } from "@opentelemetry/api";
import type { RequestHandler } from "express";

interface Trace {
  readonly id: string;
  /** What the program before us was doing when it asked; undefined where it names nothing. */
  readonly caller: SpanContext | undefined;
}

const traces = new AsyncLocalStorage<Trace>();

/** W3C Trace Context: version (ff is none), trace, span, flags; neither of all zeros. */
const given = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})$/;

/** Who times, logs and counts a request waits for its end, beside those who write a file; Node warns beyond ten. */
const mostListeners = 20;

/** Gives every request a trace id, that of the program before us where it names one; the answer names it in `x-trace-id`. */
export const traced: RequestHandler = (request, response, next) => {
  const caller = callerIn(request.get("traceparent"));
  const id = caller?.traceId ?? randomBytes(16).toString("hex");
  response.set("x-trace-id", id).setMaxListeners(mostListeners);
  traces.run({ id, caller }, next);
};

function callerIn(traceparent = ""): SpanContext | undefined {
  const [, traceId, spanId, flags] = given.exec(traceparent) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}

/** The trace id of the request under way; undefined outside of one. */
export const currentTrace = (): string | undefined => traces.getStore()?.id;

/** What the program before us was doing when it asked for the request under way; undefined where it does not say. */
export const currentCaller = (): SpanContext | undefined => traces.getStore()?.caller;
