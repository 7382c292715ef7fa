import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser, openBrowser } from "./browser.ts";
import { packagedChromium } from "./packaged-chromium.ts";

const words = "Kiểm điểm, đánh giá, xếp loại chất lượng";
const letters = [..."ăâđêôơưĂÂĐÊÔƠƯạảãấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"];

const programs = [
  ["of this machine", findBrowser],
  ...(process.platform === "linux" && process.arch === "x64" ? [["that npm brought", packagedChromium] as const] : []),
] as const;

describe.each(programs)("the browser %s", (_, find) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(await find());
    page = await browser.newPage();
    await page.setContent(`<!doctype html><meta charset="utf-8"><h1 style="display:inline">${words}</h1>`);
  });
  afterAll(() => browser?.close());

  it("shows Vietnamese words", async () => {
    expect(await page.getByRole("heading", { name: words }).isVisible()).toBe(true);
    expect((await page.locator("h1").boundingBox())?.width).toBeGreaterThan(300);
  });

  it("has a glyph for every Vietnamese letter", async () => {
    const drawn = await page.evaluate(drawAll, [...letters, "\u{10FFFE}"]);
    const box = drawn.at(-1);
    expect(letters.filter((_letter, index) => drawn[index] === box)).toEqual([]);
  });
});

/** The picture of each letter; of one that no font has, the box that stands for it. */
function drawAll(all: string[]): string[] {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  return all.map((letter) => {
    context?.clearRect(0, 0, canvas.width, canvas.height);
    context?.fillText(letter, 10, 50);
    return canvas.toDataURL();
  });
}
