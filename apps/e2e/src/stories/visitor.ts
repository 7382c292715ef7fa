import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type BrowserContext, chromium, type Page, type Request } from "playwright-core";
import { expect, inject } from "vitest";
import { watchRequests } from "./quiet.ts";
import { type Language, words } from "./words.ts";

/** Somebody at a browser of their own. */
export interface Visitor {
  readonly page: Page;
  /** Closes the browser window; it must not have complained, nor asked anyone but the product. */
  leave(): Promise<void>;
}

export const wide = { width: 1366, height: 768 };

/** Opens the product in a language of the browser; the product itself starts in Vietnamese. */
export async function arrive(language: Language): Promise<Visitor> {
  const browser = await chromium.connect(inject("browser"));
  const context = await browser.newContext({
    baseURL: inject("url"),
    locale: words[language].locale,
    viewport: wide,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(10_000);
  const complaints = complaintsIn(context);
  const page = await context.newPage();
  watchRequests(page);
  return {
    page,
    async leave() {
      await browser.close();
      expect(complaints).toEqual([]);
    },
  };
}

/** Errors and warnings of the console, errors nobody caught, requests to anywhere else. */
function complaintsIn(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`not caught: ${error.error().message}`));
  context.on("request", (request) => {
    if (isOfPage(request) && !trusted.has(hashOf(request)))
      complaints.push(`would be refused in production: ${request.postData()}`);
    if (!isOurs(request.url())) complaints.push(`left the product: ${request.url()}`);
  });
  return complaints;
}

/** What the server answers where GRAPHQL_DOCUMENTS is `trusted`. */
const trusted = new Set<string>(
  JSON.parse(readFileSync(new URL("../../../dashboard/dist/trusted-documents.json", import.meta.url), "utf8")),
);

const isOfPage = (request: Request): boolean => request.url().endsWith("/graphql") && request.method() === "POST";

const hashOf = (request: Request): string => createHash("sha256").update(request.postDataJSON().query).digest("hex");

const isOurs = (url: string): boolean =>
  new URL(url).origin === new URL(inject("url")).origin || /^(data|blob):/.test(url);

/** The page to begin with in the year of the sample that shows most; without a year a page opens on the newest one. */
export const overviewOf2020 = "/tong-quan?nam=2020";

/** Signs in as one of the sample accounts, on the page that asks for it. */
export async function signIn(page: Page, language: Language, username: string): Promise<void> {
  const say = words[language];
  await page.getByRole("button", { name: say.language }).click();
  await page.getByRole("textbox", { name: say.username }).fill(username);
  await page.getByRole("textbox", { name: say.password }).fill(inject("password"));
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: say.mainNavigation }).waitFor();
}

type PageName =
  | "overview"
  | "tree"
  | "warnings"
  | "documents"
  | "tables"
  | "reviews"
  | "deadlines"
  | "check"
  | "awards"
  | "followUps"
  | "inspections";

/** Goes to a page by the navigation, and is there. */
export async function goTo(page: Page, language: Language, name: PageName) {
  const say = words[language];
  const navigation = page.getByRole("navigation", { name: say.mainNavigation });
  await navigation.getByRole("link", { name: say[name], exact: true }).click();
  await navigation.locator("[aria-current=page]", { hasText: say[name] }).waitFor();
}
