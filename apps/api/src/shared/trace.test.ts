import { expect, test } from "vitest";
import { testApi } from "../testing/test-api.ts";

const api = await testApi();
const trace = "4bf92f3577b34da6a3ce929d0e0e4736";
const traceOf = async (traceparent: string) =>
  (await api.anyone({ traceparent }).get("/healthz")).headers.get("x-trace-id");

test("a request goes on under the trace it came with", async () => {
  expect(await traceOf(`00-${trace}-00f067aa0ba902b7-01`)).toBe(trace);
});

const noTrace = [
  ...["", "00-x-00f067aa0ba902b7-01", `00-${"0".repeat(32)}-00f067aa0ba902b7-01`, `${trace}<script>`],
  ...[`ff-${trace}-00f067aa0ba902b7-01`, `00-${trace}-${"0".repeat(16)}-01`],
];
test.each(noTrace)("it gets one of its own where what it names is none: %j", async (given) => {
  expect(await traceOf(given)).toMatch(/^(?!0{32})[\da-f]{32}$/);
});

test("what went wrong is logged under the trace the answer names", async () => {
  await api.pool.query("alter table session rename to away");
  const headers = { traceparent: `00-${trace}-00f067aa0ba902b7-01`, cookie: `xep-loai=${"a".repeat(43)}` };
  const { errors } = await api.anyone(headers).ask("{ viewer { id } }");
  await api.pool.query("alter table away rename to session");
  expect(errors?.[0]?.extensions.traceId).toBe(trace);
  expect(api.log.filter((line) => line.includes(trace) && line.includes("unforeseen"))).toHaveLength(1);
});
