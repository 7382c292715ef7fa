const times = 9;
const highest = "Hoàn thành xuất sắc nhiệm vụ";

/**
 * Milliseconds from the address to the figures of the whole country, in a new tab each time. The first one also fills the browser's
 * cache. Looked for in the page at every frame: a locator looks again after half a second, and reads all of the page each time.
 */
export async function firstScreen(context, url) {
  const each = [];
  for (let time = 0; time < times; time++) {
    const page = await context.newPage();
    const begun = performance.now();
    await page.goto(`${url}/tong-quan?nam=2022`, { waitUntil: "commit" });
    await page.waitForFunction(hasShareOf, highest);
    each.push(performance.now() - begun);
    await page.close();
  }
  return each;
}

/** In the page: whether the share of a tier is drawn. */
const hasShareOf = (tier) => [...document.querySelectorAll("dt")].some(({ textContent }) => textContent === tier);
