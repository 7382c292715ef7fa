/** How much comes over the wire for the page that asks who one is, and when it can be typed in; nothing is kept from before. */
export async function signInPage(page, url) {
  const wire = await page.context().newCDPSession(page);
  let bytes = 0;
  await wire.send("Network.enable");
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const begun = performance.now();
  await page.goto(`${url}/dang-nhap`);
  await page.locator("input[type=password]").waitFor();
  const milliseconds = Math.round(performance.now() - begun);
  await page.waitForLoadState("networkidle");
  await page.close();
  return { kilobytes: Math.round(bytes / 1000), milliseconds };
}
