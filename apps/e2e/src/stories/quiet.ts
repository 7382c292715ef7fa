import { setTimeout as pause } from "node:timers/promises";
import type { Page, Request } from "playwright-core";

const underWay = new WeakMap<Page, Set<Request>>();

/** Keeps in mind what a page has asked for and not been answered. */
export function watchRequests(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on("request", (request) => requests.add(request));
  page.on("requestfinished", (request) => requests.delete(request));
  page.on("requestfailed", (request) => requests.delete(request));
}

/** Waits until a page has been answered all it asked for, has drawn it, and asks for nothing more. Playwright's "networkidle" would wait half a second each time. */
export async function quiet(page: Page): Promise<void> {
  await answered(page);
  await page.evaluate(() => new Promise((drawn) => requestIdleCallback(drawn, { timeout: 5000 })));
  await pause(50);
  if (isAsking(page)) await quiet(page);
}

/** The same for a page that asks for more by itself, after pauses shorter than this one. */
export async function quietFor(page: Page, milliseconds: number): Promise<void> {
  let isOver = false;
  while (!isOver) {
    await quiet(page);
    isOver = await Promise.race([pause(milliseconds, true), page.waitForEvent("request").then(() => false)]);
  }
}

const isAsking = (page: Page): boolean => (underWay.get(page)?.size ?? 0) > 0;

async function answered(page: Page): Promise<void> {
  while (isAsking(page)) await pause(20);
}
