// What somebody waits for in the browser over a country: the sign-in page, the first screen, opening a unit, opening all, scrolling what was opened.
import { availableParallelism, cpus } from "node:os";
import { openBrowser } from "../../apps/e2e/src/browser.ts";
import { startCountry } from "./api/country.mjs";
import { quantile } from "./api/measure.mjs";
import { signIn } from "./api/sign-in.mjs";
import { allOpened } from "./browser/all-opened.mjs";
import { firstScreen } from "./browser/first-screen.mjs";
import { openedUnits } from "./browser/opened-units.mjs";
import { scrolled } from "./browser/scrolled.mjs";
import { signInPage } from "./browser/sign-in-page.mjs";

const members = Number(process.env.MEMBERS ?? 100_000);
const opened = Number(process.env.OPENED ?? 300);
/** So long one scrolls; all of 313,000 rows are some 17,000 screens. */
const seconds = Number(process.env.SECONDS ?? 900);
const served = process.env.SERVED;

console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} × · Node ${process.versions.node}`);
const country = served ? undefined : await startCountry(members);
const url = served ?? country.url;
const browser = await openBrowser();
try {
  const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1366, height: 768 } });
  const { kilobytes, milliseconds } = await signInPage(await context.newPage(), url);
  console.log(`đăng nhập / sign-in page: ${kilobytes} kB nén / compressed, ${milliseconds} ms`);
  const [name, value] = (await signIn(url, "trunguong")).split("=");
  await context.addCookies([{ name, value, url }]);
  console.log(`màn hình đầu / first screen: ${shown(await firstScreen(context, url))}`);
  const page = await context.newPage();
  const { each, rows } = await openedUnits(page, url, opened);
  console.log(`mở ${each.length} tổ chức / units opened: ${shown(each)}, ${rows.toLocaleString("en")} hàng / rows`);
  console.log(`cuộn qua / scrolled through: ${JSON.stringify(await scrolled(page, seconds))}`);
  console.log(`mở hết / all opened: ${JSON.stringify(await allOpened(page))}`);
  console.log(`cuộn qua hết / scrolled through all: ${JSON.stringify(await scrolled(page, seconds))}`);
} finally {
  await browser.close();
  await country?.stop();
}

function shown(each) {
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => Math.round(quantile(each, share)));
  return `p50 ${p50} ms, p95 ${p95} ms, most ${most} ms`;
}
