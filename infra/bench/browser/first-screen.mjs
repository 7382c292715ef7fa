const times = 9;

/** Milliseconds from the address to the figures of the whole country, in a new tab each time. The first one also fills the browser's cache. */
export async function firstScreen(context, url) {
  const each = [];
  for (let time = 0; time < times; time++) {
    const page = await context.newPage();
    const begun = performance.now();
    await page.goto(`${url}/tong-quan?nam=2022`, { waitUntil: "commit" });
    await page.getByText("Hoàn thành xuất sắc nhiệm vụ").first().waitFor();
    each.push(performance.now() - begun);
    await page.close();
  }
  return each;
}
