import { rowsOf } from "./rows-of.mjs";

/** Opens everything below the first unit by the key `*`: milliseconds until all of it stands there, how many rows there are, and the megabytes the page then holds. */
export async function allOpened(page) {
  await page.keyboard.press("Home");
  await page.getByRole("treeitem").first().focus();
  const before = await heightOf(page);
  const begun = performance.now();
  await page.keyboard.press("*");
  await page.waitForFunction(isOpened, before, { timeout: 300_000 });
  const milliseconds = Math.round(performance.now() - begun);
  return { milliseconds, rows: await rowsOf(page), megabytes: await memoryOf(page) };
}

/** Nothing is on its way any more, and the tree has grown. */
const isOpened = (before) =>
  document.querySelector("[role=tree]").scrollHeight > before &&
  [...document.querySelectorAll("[role=status]")].every((each) => each.textContent === "");

const heightOf = (page) => page.evaluate(() => document.querySelector("[role=tree]").scrollHeight);

/** Once what is no longer needed is given back. */
async function memoryOf(page) {
  const wire = await page.context().newCDPSession(page);
  await wire.send("HeapProfiler.collectGarbage");
  const { usedSize } = await wire.send("Runtime.getHeapUsage");
  return Math.round(usedSize / 1e6);
}
