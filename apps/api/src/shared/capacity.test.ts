import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type Response as Answer } from "express";
import { afterAll, beforeAll, expect, it } from "vitest";
import { capacity } from "./capacity.ts";

const waiting: Answer[] = [];
const app = express();
app.use(capacity(2), (_request, response) => void waiting.push(response));
const server = createServer(app).listen(0, "127.0.0.1");
let url: string;

beforeAll(async () => {
  if (!server.listening) await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function underWay(count: number): Promise<void> {
  while (waiting.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
}

it("tells who comes beyond it when to try again, and takes the next as soon as one is done", async () => {
  const held = [fetch(url), fetch(url)];
  await underWay(2);
  const refused = await fetch(url);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await refused.text()).toContain("thử lại sau vài giây");
  for (const response of waiting.splice(0)) response.send("done");
  expect((await Promise.all(held)).map(({ status }) => status)).toEqual([200, 200]);
  const next = fetch(url);
  await underWay(1);
  waiting.splice(0)[0]?.send("done");
  expect((await next).status).toBe(200);
});

it("does not count who went away", async () => {
  const leaving = new AbortController();
  const gone = [fetch(url, { signal: leaving.signal }), fetch(url, { signal: leaving.signal })];
  await underWay(2);
  leaving.abort();
  await Promise.allSettled(gone);
  waiting.splice(0);
  await expect
    .poll(async () => {
      const answer = fetch(url);
      await Promise.race([answer, underWay(1)]);
      waiting.splice(0)[0]?.send("done");
      return (await answer).status;
    })
    .toBe(200);
});
