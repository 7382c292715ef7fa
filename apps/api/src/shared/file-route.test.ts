import type { AddressInfo } from "node:net";
import express from "express";
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
