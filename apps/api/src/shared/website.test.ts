import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { website } from "./website.ts";

/** Below a folder whose name begins with a dot, as a clone may be. */
const above = mkdtempSync(join(tmpdir(), "xep-loai-website-"));
const folder = join(above, ".clone/dist");
const http = createServer(express().use(website(folder)));
let url: string;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "assets/index-4fA8.js"), "1");
  await once(http.listen(0, "127.0.0.1"), "listening");
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(() => {
  http.close();
  rmSync(above, { recursive: true });
});

test.each(["/", "/organisations?year=2020", "/warnings/7"])(
  "%s is a page of the dashboard, asked for anew each time",
  async (path) => {
    const response = await fetch(url + path);
    expect([await response.text(), response.headers.get("cache-control")]).toEqual(["<!doctype html>", "no-cache"]);
  },
);

test("a file named by its content is kept for good", async () => {
  const { headers } = await fetch(`${url}/assets/index-4fA8.js`);
  expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

test("a script that is not there is not a page", async () => {
  expect((await fetch(`${url}/assets/index-old.js`)).status).toBe(404);
});
