import { once } from "node:events";
import { connect } from "node:net";
import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { testApi } from "../../testing/test-api.ts";

const api = await testApi();
const [own, other] = await Promise.all([api.cookieOf([]), api.cookieOf([])]);
const body = zipSync({ "a.txt": new Uint8Array(1) }) as Uint8Array<ArrayBuffer>;

const check = async (cookie: string) =>
  (
    await fetch(`${api.url}/packages/check`, {
      ...{ method: "POST", headers: { cookie, "content-type": "application/zip" }, body },
    })
  ).status;

/** A package of which no more than the beginning comes. */
async function beginsOnly(cookie: string) {
  const { hostname, port, host } = new URL(api.url);
  const socket = connect(Number(port), hostname).on("error", () => undefined);
  await once(socket, "connect");
  socket.write(
    `POST /packages/check HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nContent-Type: application/zip\r\nContent-Length: 1000\r\n\r\nPK`,
  );
  return socket;
}

it("of one account one package comes in at a time; nobody else waits for it", async () => {
  const socket = await beginsOnly(own);
  await expect.poll(() => check(other)).toBe(400);
  const answered: number[] = [];
  const second = check(own).then((status) => answered.push(status));
  expect(await check(other)).toBe(400);
  expect(answered).toEqual([]);
  socket.destroy();
  await second;
  expect(answered).toEqual([400]);
});
