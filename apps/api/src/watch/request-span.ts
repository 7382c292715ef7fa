import { context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Request, RequestHandler, Response } from "express";
import { currentCaller } from "../shared/trace.ts";
import { operationOf, placeOf } from "./request-log.ts";

const tracer = trace.getTracer("xep-loai");

/** Follows a request where spans are sent to a collector (`telemetry.ts`), else does nothing. It tells what the log tells. */
export const spanned: RequestHandler = (request, response, next) => {
  const caller = currentCaller();
  const before = caller === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, caller);
  const span = tracer.startSpan(request.method, { kind: SpanKind.SERVER }, before);
  response.on("close", () => endOf(span, request, response));
  context.with(trace.setSpan(before, span), next);
};

function endOf(span: Span, request: Request, { statusCode }: Response): void {
  const place = placeOf(request);
  const operation = operationOf(request);
  span.updateName(`${request.method} ${place}`);
  span.setAttributes({
    "http.request.method": request.method,
    "http.route": place,
    "http.response.status_code": statusCode,
    ...(operation === undefined ? {} : { "graphql.operation.name": operation }),
  });
  if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
