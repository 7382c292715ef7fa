import { rowsOf } from "./rows-of.mjs";

/** Walks down the tree by the keyboard and opens so many units; milliseconds of each until its first child is drawn, and how many rows there are. */
export async function openedUnits(page, url, count) {
  await page.goto(`${url}/cay-to-chuc?nam=2022`);
  // the second row may still be the one that says that the units are on their way
  await page.getByRole("treeitem").nth(2).waitFor();
  await page.getByRole("treeitem").first().focus();
  const each = [];
  while (each.length < count && (await toNextClosed(page))) each.push(await opened(page));
  return { each, rows: await rowsOf(page) };
}

/** Down to the next unit that can be opened; false where there is none. */
async function toNextClosed(page) {
  for (;;) {
    const { key, expanded } = await focused(page);
    if (expanded === "false") return true;
    await page.keyboard.press("ArrowDown");
    const hasMoved = await page
      .waitForFunction((before) => document.activeElement?.getAttribute("data-key") !== before, key, { timeout: 2_000 })
      .catch(() => undefined);
    if (!hasMoved) return false;
  }
}

/** Timed in the page itself: from the key until the first row below, one level deeper, is drawn. */
async function opened(page) {
  await page.evaluate(`window.opening = (${watch})(); undefined`);
  await page.keyboard.press("ArrowRight");
  return page.evaluate(() => window.opening);
}

async function watch() {
  const row = document.activeElement;
  const deeper = String(Number(row.getAttribute("aria-level")) + 1);
  const pressed = await new Promise((told) =>
    addEventListener("keydown", () => told(performance.now()), { once: true, capture: true }),
  );
  const isThere = () =>
    [...document.querySelectorAll(`[role=treeitem][aria-level="${deeper}"][aria-posinset="1"]`)].some(
      (each) =>
        Math.abs(each.getBoundingClientRect().top - row.getBoundingClientRect().bottom) < 4 &&
        /^\d+$/.test(each.dataset.key),
    );
  while (!isThere() && performance.now() - pressed < 5_000) await new Promise(requestAnimationFrame);
  return performance.now() - pressed;
}

const focused = (page) =>
  page.evaluate(() => ({
    key: document.activeElement?.getAttribute("data-key"),
    expanded: document.activeElement?.getAttribute("aria-expanded"),
  }));
