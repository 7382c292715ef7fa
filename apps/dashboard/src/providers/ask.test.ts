import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { graphql } from "./graphql.ts";
import { Failed, granted, isSessionOver, Refused, Unreachable } from "./problem.ts";
import { takeForSignedIn } from "./signedIn.ts";

const question = graphql(`query Cycles { cycles { year } }`);
const browserFetch = globalThis.fetch;
let server: Server;
let answer: { status: number; body: string };
let takenFor: unknown[];

beforeEach(async () => {
  takenFor = [];
  server = createServer(({ headers }, response) => {
    takenFor.push(headers["xep-loai-viewer"]);
    response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  globalThis.fetch = (path, init) => browserFetch(`http://127.0.0.1:${port}${String(path)}`, init);
});

afterEach(() => {
  globalThis.fetch = browserFetch;
  server.close();
});

const answers = (status: number, body: unknown): void => {
  answer = { status, body: typeof body === "string" ? body : JSON.stringify(body) };
};

it("answers the data", async () => {
  answers(200, { data: { cycles: [{ year: 2020 }] } });
  expect(await ask(question, {})).toEqual({ cycles: [{ year: 2020 }] });
});

it("says for whom it asks, once that is known", async () => {
  answers(200, { data: { cycles: [] } });
  await ask(question, {});
  takeForSignedIn({ id: "7" });
  await ask(question, {});
  expect(takenFor).toEqual([undefined, "7"]);
});

it("a failure of the server carries its trace id", async () => {
  answers(200, { data: null, errors: [{ message: "x", extensions: { traceId: "7f3c" } }] });
  const failure = await ask(question, {}).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failed);
  expect((failure as Failed).traceId).toBe("7f3c");
});

it("a gateway without a server behind it counts as unreachable", async () => {
  answers(502, "<html>Bad gateway</html>");
  await expect(ask(question, {})).rejects.toBeInstanceOf(Unreachable);
});

it("no connection counts as unreachable", async () => {
  globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  await expect(ask(question, {})).rejects.toBeInstanceOf(Unreachable);
});

it("a refusal keeps its words in both languages", () => {
  const message = { vi: "Chưa đăng nhập", en: "Not signed in" };
  const refused = () => granted({ __typename: "Refusal", code: "NOT_SIGNED_IN", message });
  expect(refused).toThrow(Refused);
  try {
    refused();
  } catch (error) {
    expect((error as Refused).text).toEqual(message);
    expect(isSessionOver(error)).toBe(true);
  }
});
