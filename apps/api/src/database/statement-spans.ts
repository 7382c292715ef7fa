import { type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Pool, PoolClient } from "pg";

const tracer = trace.getTracer("xep-loai");

/** Long enough to know a statement by. */
const mostText = 2_000;

/** Lets a request that is followed (`watch/request-span.ts`) say which statements it sent and how long each took; values stay out. */
export function spanStatements(pool: Pool): void {
  pool.on("connect", (client) => {
    const send = client.query.bind(client) as (...given: unknown[]) => unknown;
    const query = (...given: unknown[]) => {
      if (trace.getActiveSpan()?.isRecording() !== true) return send(...given);
      return untilAnswered(spanOf(given), () => send(...given));
    };
    client.query = query as PoolClient["query"];
  });
}

function untilAnswered(span: Span, send: () => unknown): unknown {
  const sent = send();
  const done = () => span.end();
  if (!(sent instanceof Promise)) done();
  else sent.then(done, () => span.setStatus({ code: SpanStatusCode.ERROR }).end());
  return sent;
}

function spanOf(given: readonly unknown[]): Span {
  const text = textOf(given);
  const verb = /\w+/.exec(text)?.[0].toUpperCase() ?? "SQL";
  return tracer.startSpan(verb, {
    kind: SpanKind.CLIENT,
    attributes: {
      "db.system.name": "postgresql",
      "db.operation.name": verb,
      ...(hasValues(given) ? { "db.query.text": text.slice(0, mostText) } : {}),
    },
  });
}

/** A statement without values might have been written with somebody's in it. */
const hasValues = ([first, second]: readonly unknown[]): boolean =>
  Array.isArray(second) || Array.isArray((first as { values?: unknown }).values);

const textOf = ([first]: readonly unknown[]): string =>
  typeof first === "string" ? first : String((first as { text?: unknown }).text ?? "");
