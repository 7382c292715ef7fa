import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { createDatabase, dropDatabase } from "@xep-loai/postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

const name = `xep_loai_main_${process.pid}`;
let url: string;
beforeAll(async () => {
  url = await createDatabase(inject("serverUrl"), name);
});
afterAll(() => dropDatabase(inject("serverUrl"), name));

interface Told {
  readonly type: string;
  readonly url?: string;
  readonly message?: string;
  readonly text?: { readonly vi: string };
  readonly accounts?: { readonly username: string; readonly password: string }[];
}

interface Run {
  readonly api: ChildProcess;
  /** Everything until it is ready or has failed. */
  readonly told: Told[];
  readonly ended: Promise<unknown[]>;
}

/** Runs the API as npm start does. */
async function run(env: Record<string, string>): Promise<Run> {
  const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
  const api = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(api, "exit");
  const told: Told[] = [];
  await new Promise<void>((resolve) => {
    api.on("message", (message: Told) => {
      told.push(message);
      if (message.type !== "progress") resolve();
    });
  });
  return { api, told, ended };
}

async function signIn(last: Told | undefined): Promise<string> {
  const { username, password } = last?.accounts?.[1] ?? {};
  const query = `mutation { signIn(username: "${username}", password: "${password}") { ... on Viewer { roots { name } } } }`;
  const response = await fetch(`${last?.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

test("on an empty database it loads the sample, tells the accounts, lets them in, and ends with its starter", async () => {
  const { api, told, ended } = await run({ DATABASE_URL: url, PORT: "0" });
  expect(told.filter(({ type }) => type === "progress").length).toBeGreaterThan(3);
  expect(await signIn(told.at(-1))).toContain("Tỉnh ủy Bình Định");
  api.disconnect();
  expect(await ended).toEqual([0, null]);
}, 240_000); // eleven sample years, while another suite has the other core

test("the second time it starts with what is there, and ends in good order when asked", async () => {
  const { api, told, ended } = await run({ DATABASE_URL: url, PORT: "0" });
  expect(told.map(({ type }) => type)).toEqual(["ready"]);
  api.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
});

test("a port that is taken is said in plain words", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as { port: number };
  const { told, ended } = await run({ DATABASE_URL: url, PORT: String(port) });
  expect(told.at(-1)?.message).toMatch(/^Cổng \d+ đang được chương trình khác dùng.*\nPort \d+ is used/);
  expect(await ended).toEqual([1, null]);
  other.close();
});

test.each([
  ["no address", {}, /DATABASE_URL/],
  [
    "nobody there",
    { DATABASE_URL: "postgresql://x:geheim@127.0.0.1:1/x" },
    /^Không kết nối được PostgreSQL tại postgresql:\/\/x@127/,
  ],
])("a database that cannot be used is said in plain words: %s", async (_what, env, words) => {
  const { told, ended } = await run(env);
  expect(told.at(-1)).toMatchObject({ type: "failed", message: expect.stringMatching(words) });
  expect(await ended).toEqual([1, null]);
});
