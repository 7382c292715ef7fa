import type { Page } from "playwright-core";
import { expect } from "vitest";
import { barriers } from "./barriers.ts";
import { quiet } from "./quiet.ts";
import { wide } from "./visitor.ts";
import type { Language } from "./words.ts";

const phone = { width: 390, height: 844 };

/** What each language looks at; together they see every page on a desk and on a phone, in light and in dark. */
const looks = {
  vi: [
    { viewport: phone, colorScheme: "light" },
    { viewport: wide, colorScheme: "dark" },
  ],
  en: [
    { viewport: phone, colorScheme: "dark" },
    { viewport: wide, colorScheme: "light" },
  ],
} as const;

/** The page as it is now has no barrier and does not scroll sideways. */
export async function expectGoodPage(page: Page, language: Language): Promise<void> {
  for (const { viewport, colorScheme } of looks[language]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await settled(page);
    const where = `${page.url()}, ${viewport.width} pixels, ${colorScheme}`;
    expect(await barriers(page), where).toEqual([]);
    expect(await widthBeyond(page), `${where} scrolls sideways`).toBe(0);
  }
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
