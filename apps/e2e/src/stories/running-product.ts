import type { BrowserServer } from "playwright-core";
import type { TestProject } from "vitest/node";
import { serveBrowser } from "../browser.ts";
import { type Product, startProduct } from "../server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the product answers. */
    url: string;
    /** The password of the sample accounts. */
    password: string;
    /** Where the browser listens. */
    browser: string;
  }
}

let product: Product;
let browser: BrowserServer;

/** One product on a database of its own and one browser, for all stories. */
export async function setup({ provide }: TestProject): Promise<void> {
  [product, browser] = await Promise.all([startProduct(), serveBrowser()]);
  provide("url", product.url);
  provide("password", product.accounts[0]?.password ?? "");
  provide("browser", browser.wsEndpoint());
}

export async function teardown(): Promise<void> {
  await browser?.close();
  await product?.stop();
}
