import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { testApi } from "../testing/test-api.ts";
import { startTelemetry } from "./telemetry.ts";

interface Attribute {
  readonly key: string;
  readonly value: unknown;
}

interface Sent {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly Attribute[];
}

const received: string[] = [];
const collector = createServer(async (request, response) => {
  received.push(request.url ?? "", JSON.stringify(await json(request)));
  response.setHeader("content-type", "application/json").end("{}");
}).listen(0, "127.0.0.1");
await once(collector, "listening");
afterAll(() => collector.close());
const telemetry = startTelemetry({ url: `http://127.0.0.1:${(collector.address() as AddressInfo).port}/`, share: 1 });
const api = await testApi();

const spansIn = (text: string): Sent[] =>
  JSON.parse(text).resourceSpans.flatMap(({ scopeSpans }: { scopeSpans: { spans: Sent[] }[] }) =>
    scopeSpans.flatMap(({ spans }) => spans),
  );

const trace = "4bf92f3577b34da6a3ce929d0e0e4736";
const traceparent = `00-${trace}-00f067aa0ba902b7-01`;
const unfollowed = `00-${"5".repeat(32)}-00f067aa0ba902b7-00`;

test("a collector gets each request with its statements, under the trace the answer names, and nobody's name", async () => {
  const viewer = await api.cookieOf([]);
  const { headers } = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { cookie: viewer, "content-type": "application/json" },
    body: JSON.stringify({ query: "query Who { viewer { id } }", operationName: "Who", variables: { name: "Trần" } }),
  });
  await api.anyone({ cookie: viewer, traceparent }).ask("{ viewer { id } }");
  await api.anyone({ cookie: viewer, traceparent: unfollowed }).ask("{ viewer { id } }");
  await telemetry.stop();
  const spans = received.filter((each) => each.startsWith("{")).flatMap(spansIn);
  expect(received[0]).toBe("/v1/traces");
  const ours = spans.filter(({ traceId }) => traceId === headers.get("x-trace-id"));
  const request = ours.find(({ name }) => name === "POST /graphql");
  expect(request?.attributes).toContainEqual({ key: "graphql.operation.name", value: { stringValue: "Who" } });
  const statements = ours.filter(({ parentSpanId }) => parentSpanId === request?.spanId);
  expect(statements.map(({ name }) => name)).toContain("SELECT");
  expect(spans.find(({ name, traceId }) => traceId === trace && name === "POST /graphql")?.parentSpanId).toBe(
    "00f067aa0ba902b7",
  );
  expect(spans.some(({ traceId }) => traceId === "5".repeat(32))).toBe(false);
  expect(received.join("")).not.toMatch(/Trần|xep-loai=/);
});
