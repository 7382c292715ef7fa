import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, test } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { testApi } from "../testing/test-api.ts";
import { alive, ready } from "./health.ts";

const api = await testApi({ logLevel: "info" });
const anyone = api.anyone();

test("it is alive and ready while the database answers", async () => {
  for (const path of ["/healthz", "/readyz"]) {
    const response = await anyone.get(path);
    expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
  }
});

test("the figures are told to this machine and to who names the token, in the format of Prometheus", async () => {
  await anyone.ask("{ viewer { id } }");
  const text = await (await anyone.get("/metrics")).text();
  expect(text).toMatch(/http_request_duration_seconds_count\{method="POST",place="\/graphql",status="200"\} [1-9]/);
  expect(text).toMatch(/xep_loai_connections\{state="busy"\} \d+/);
  expect(text).toContain('xep_loai_waiting{work="intake"} 0');
});

test.each([{}, { authorization: "Bearer wrong" }, { authorization: "Bearer " }])(
  "whoever comes through a proxy is told nothing: %j",
  async (headers) => {
    const response = await api.anyone({ ...headers, "x-forwarded-for": "10.1.2.3" }).get("/metrics");
    expect(await response.text()).not.toContain("xep_loai");
  },
);

test("with the token a proxy may ask", async () => {
  const headers = { authorization: `Bearer ${api.metricsToken}`, "x-forwarded-for": "10.1.2.3" };
  expect(await (await api.anyone(headers).get("/metrics")).text()).toContain("xep_loai_connections");
});

test("a request leaves a line without what it asked and without who asked", async () => {
  await api
    .anyone({ cookie: "xep-loai=secret", "user-agent": "Nguyen Van" })
    .ask("query Find { viewer { id } }", { name: "Trần Văn An" });
  await api.anyone().get("/forms/01.docx?classificationId=77&name=An");
  const lines = api.log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "answered");
  expect(lines).toContainEqual(
    expect.objectContaining({ method: "POST", place: "/graphql", status: 200, traceId: expect.any(String) }),
  );
  expect(lines).toContainEqual(expect.objectContaining({ method: "GET", place: "/forms/:form.:format" }));
  expect(api.log.join("")).not.toMatch(/secret|Nguyen|Trần|classificationId|viewer/);
});

test("it is alive but not ready while the database does not answer", async () => {
  const orm = await openOrm("postgresql://nobody@127.0.0.1:1/nowhere");
  const server = express().get("/healthz", alive).get("/readyz", ready(orm)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  expect((await at("/healthz")).status).toBe(200);
  const response = await at("/readyz");
  server.close();
  await orm.close();
  expect([response.status, await response.json()]).toEqual([503, { status: "database unreachable" }]);
});
