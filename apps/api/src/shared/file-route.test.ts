import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express, { type Request } from "express";
import { expect, it } from "vitest";
import type { Context } from "./context.ts";
import { fileRoute, type OutgoingFile } from "./file-route.ts";

async function orderOf(isRead: Pick<OutgoingFile, "isRead">): Promise<string[]> {
  const order: string[] = [];
  const transaction = { close: async () => void order.push("database let go") };
  const file: OutgoingFile = {
    ...{ type: "pdf", name: "a.pdf", ...isRead },
    write: async (response) => {
      order.push("written");
      response.end();
    },
  };
  const contextOf = async () => ({ transaction }) as unknown as Context;
  const server = express()
    .get(
      "/",
      fileRoute(contextOf, async () => file),
    )
    .listen(0);
  await (await fetch(`http://localhost:${(server.address() as AddressInfo).port}/`)).arrayBuffer();
  await new Promise((closed) => server.close(closed));
  return order;
}

it("what was read is laid out without the database; what streams keeps it until its end", async () => {
  expect((await orderOf({ isRead: true })).slice(0, 2)).toEqual(["database let go", "written"]);
  expect(await orderOf({})).toEqual(["written", "database let go"]);
});

it("files one account does not take leave places to everybody else", async () => {
  const begun: number[] = [];
  const contextOf = async ({ headers }: Request) =>
    ({ account: { id: Number(headers.account) }, transaction: { close: async () => undefined } }) as unknown as Context;
  const file = ({ account }: Context): OutgoingFile => ({
    ...{ type: "pdf", name: "a.pdf" },
    write: async (response) => {
      begun.push(account?.id ?? 0);
      if (account?.id === 8) response.end();
      else await once(response, "close");
    },
  });
  const server = express()
    .get(
      "/",
      fileRoute(contextOf, async (context) => file(context)),
    )
    .listen(0);
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const leaving = new AbortController();
  const left = Array.from({ length: 6 }, () => fetch(url, { headers: { account: "7" }, signal: leaving.signal }));
  await expect.poll(() => begun.length).toBe(3);
  expect((await fetch(url, { headers: { account: "8" } })).status).toBe(200);
  expect(begun).toEqual([7, 7, 7, 8]);
  leaving.abort();
  await Promise.allSettled(left);
  await new Promise((closed) => server.close(closed));
});
