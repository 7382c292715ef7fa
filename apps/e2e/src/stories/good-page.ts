import type { Page } from "playwright-core";
import { expect } from "vitest";
import { barriers } from "./barriers.ts";
import { quiet } from "./quiet.ts";
import { wide } from "./visitor.ts";
import type { Language } from "./words.ts";

const phone = { width: 390, height: 844 };

/** What each language looks at: in both widths whether the page fits, in one of them, light or dark, whether it has barriers. */
const looks = {
  vi: { fits: wide, barriers: { viewport: phone, colorScheme: "light" } },
  en: { fits: phone, barriers: { viewport: wide, colorScheme: "dark" } },
} as const;

/** The page as it is now has no barrier and does not scroll sideways; it is left in the wide window. */
export async function expectGoodPage(page: Page, language: Language): Promise<void> {
  const look = looks[language];
  await page.emulateMedia({ colorScheme: look.barriers.colorScheme });
  await expectFit(page, look.fits);
  await expectFit(page, look.barriers.viewport);
  expect(await barriers(page), page.url()).toEqual([]);
  await page.setViewportSize(wide);
}

async function expectFit(page: Page, viewport: typeof wide): Promise<void> {
  await page.setViewportSize(viewport);
  await settled(page);
  expect(await widthBeyond(page), `${page.url()} scrolls sideways at ${viewport.width} pixels`).toBe(0);
}

/** Everything asked for is there (a page that was shown before asks without loading anew), and nothing fades in or out any more. */
export async function settled(page: Page): Promise<void> {
  await quiet(page);
  await page.waitForFunction(() => {
    const said = [...document.querySelectorAll("[role=status]")].map(({ textContent }) => textContent);
    return !said.some((words) => /^(Đang|Loading|Updating)/.test(words)) && document.getAnimations().length === 0;
  });
}

const widthBeyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
