import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, expect, it } from "vitest";
import { testApi } from "../testing/test-api.ts";
import { requestsAtOnce } from "./capacity.ts";

const api = await testApi();
const open: Socket[] = [];
afterAll(() => {
  for (const socket of open) socket.destroy();
});

async function begin(path: string, type: string): Promise<void> {
  const { hostname, port, host } = new URL(api.url);
  const socket = connect(Number(port), hostname).on("error", () => undefined);
  open.push(socket);
  await once(socket, "connect");
  socket.write(`POST ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: ${type}\r\nContent-Length: 1000\r\n\r\n{`);
}

it("who begins questions and never ends them keeps nobody out", async () => {
  await Promise.all(Array.from({ length: requestsAtOnce + 10 }, () => begin("/graphql", "application/json")));
  expect((await api.anyone().ask("{ viewer { id } }")).status).toBe(200);
  expect((await api.anyone().get("/nowhere")).status).not.toBe(503);
});
