import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const levelsAAndAA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const require = createRequire(import.meta.url);
const { source } = createRequire(require.resolve("@axe-core/playwright"))("axe-core") as { source: string };

/** What hinders a reader, by the rules of WCAG 2.2 that a program can check. One frame: no page of its own is needed. */
export async function barriers(page: Page): Promise<string[]> {
  await bringAxe(page);
  const axe = new AxeBuilder({ page, axeSource: "0" }).options({ resultTypes: ["violations"] }).withTags(levelsAAndAA);
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Once for each document. The builder would bring its half a megabyte twice at every look, which takes longer than looking. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
}
