import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { loadSmallCountry } from "../../testing/small-country.ts";
import { testApi } from "../../testing/test-api.ts";
import { workbookType } from "./upload.route.ts";

const temporary = await mkdtemp(join(tmpdir(), "xep-loai-uploads-"));
const before = process.env.TMPDIR;
process.env.TMPDIR = temporary;
const api = await testApi();
await loadSmallCountry(api.pool);
const accounts = await Promise.all([1, 2, 3, 4, 5].map(() => api.cookieOf([7], "EDITOR")));
const address = "/intakes?organisationId=7&year=2020&fileName=a.xlsx";
const megabyte = 1024 * 1024;
const open: Socket[] = [];
afterAll(async () => {
  for (const socket of open) socket.destroy();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await rm(temporary, { recursive: true, force: true });
});

/** An upload of which no more than the beginning comes. */
async function begin(cookie: string | undefined): Promise<Socket> {
  const { hostname, port, host } = new URL(api.url);
  const socket = connect(Number(port), hostname).on("error", () => undefined);
  open.push(socket);
  await once(socket, "connect");
  const length = 40 * megabyte;
  socket.write(
    `POST ${address} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nContent-Type: ${workbookType}\r\nContent-Length: ${length}\r\n\r\nPK`,
  );
  return socket;
}

async function send(cookie: string | undefined, body: BodyInit = "no workbook") {
  const headers = { cookie: cookie ?? "", "content-type": workbookType };
  const response = await fetch(api.url + address, { method: "POST", headers, body, duplex: "half" } as RequestInit);
  return { status: response.status, retryAfter: response.headers.get("retry-after"), said: await response.json() };
}

const receiving = async () => (await readdir(temporary)).length;

it("of one account two come in, of all accounts eight; who comes beyond is told when to try again, and the next gets through", async () => {
  const [first] = await Promise.all([begin(accounts[0]), begin(accounts[0])]);
  await expect.poll(receiving).toBe(2);
  expect(await send(accounts[0])).toMatchObject({ status: 503, retryAfter: "5", said: { code: "TRY_AGAIN" } });
  expect((await send(accounts[4])).status).toBe(400);
  await Promise.all([1, 1, 2, 2, 3, 3].map((at) => begin(accounts[at])));
  await expect.poll(receiving).toBe(8);
  const { status, said } = await send(accounts[4]);
  expect([status, said.message]).toEqual([
    503,
    { vi: expect.stringContaining("Hãy thử lại"), en: expect.stringContaining("try again") },
  ]);
  first?.destroy();
  await expect.poll(receiving).toBe(7);
  expect((await send(accounts[4])).status).toBe(400);
  for (const socket of open) socket.destroy();
  await expect.poll(receiving).toBe(0);
});

it("who comes beyond is told so although all of a large body is under way", async () => {
  const held = await Promise.all([begin(accounts[0]), begin(accounts[0])]);
  await expect.poll(receiving).toBe(2);
  expect(await send(accounts[0], new Uint8Array(30 * megabyte))).toMatchObject({ status: 503, retryAfter: "5" });
  expect(await receiving()).toBe(2);
  for (const socket of held) socket.destroy();
  await expect.poll(receiving).toBe(0);
});

it("a body of more than 64 MB is refused where it says so, cut off where it does not, and leaves nothing on the disk", async () => {
  const tooLarge = {
    status: 400,
    said: { problems: [{ message: { en: expect.stringContaining("larger than 64 MB") } }] },
  };
  expect(await send(accounts[0], new Uint8Array(65 * megabyte))).toMatchObject(tooLarge);
  let parts = 0;
  const endless = new ReadableStream({
    pull: (into) => (parts++ < 500 ? into.enqueue(new Uint8Array(megabyte)) : into.close()),
  });
  const cut = await send(accounts[0], endless).catch((error) => error);
  if (!(cut instanceof TypeError)) expect(cut).toMatchObject(tooLarge);
  expect(parts).toBeLessThan(100);
  await expect.poll(receiving).toBe(0);
});
