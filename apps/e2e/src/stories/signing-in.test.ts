import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { expectGoodPage, settled } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

describe.each(languages)("signing in and out (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto("/canh-bao?nam=2019");
  });
  afterAll(() => visitor?.leave());

  it("tells what is wrong with a wrong password, and keeps the name", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: say.language }).click();
    await page.getByText(say.continueTo).waitFor();
    await page.getByRole("textbox", { name: say.username }).fill("sokhcn");
    await page.getByRole("textbox", { name: say.password }).fill("khong-phai");
    await page.getByRole("button", { name: say.signIn }).click();
    await page.getByRole("alert").filter({ hasText: say.wrongPassword }).waitFor();
    expect(await page.getByRole("textbox", { name: say.username }).inputValue()).toBe("sokhcn");
    await expectGoodPage(page, language);
  });

  it("leads on to the page asked for", async () => {
    const { page } = visitor;
    await page.getByRole("textbox", { name: say.password }).fill(inject("password"));
    await page.getByRole("button", { name: say.signIn }).click();
    await page.getByRole("heading", { level: 1, name: say.warnings }).waitFor();
    expect(await page.getByRole("combobox", { name: say.year }).inputValue()).toBe("2019");
  });

  it("asks again when the session is over, and comes back to the same page", async () => {
    const { page } = visitor;
    await settled(page);
    const before = page.url();
    await page.context().clearCookies();
    await page.getByRole("combobox", { name: say.year }).selectOption("2020");
    await page.getByText(say.sessionOver).waitFor();
    await settled(page);
    await signIn(page, language, "sokhcn");
    expect(page.url()).toBe(before.replace("nam=2019", "nam=2020"));
  });

  it("speaks the other language at once, and after a reload", async () => {
    const { page } = visitor;
    const other = words[language === "vi" ? "en" : "vi"];
    await choose(other.language);
    await page.reload();
    await page.getByRole("heading", { level: 1, name: other.warnings }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language === "vi" ? "en" : "vi");
    await page.getByRole("button", { name: other.account }).click();
    await page.getByRole("dialog").getByRole("button", { name: say.language }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { level: 1, name: say.warnings }).waitFor();
  });

  it("is dark when told so, whatever the device says, and after a reload", async () => {
    const { page } = visitor;
    await choose(say.dark);
    await page.reload();
    await settled(page);
    expect(await brightness()).toBeLessThan(64);
    await choose(say.light);
    expect(await brightness()).toBeGreaterThan(192);
  });

  it("has an account menu without barriers", async () => {
    const { page } = visitor;
    await choose(say.system);
    await page.getByRole("button", { name: say.account }).click();
    await page.getByRole("dialog", { name: say.account }).waitFor();
    await expectGoodPage(page, language);
  });

  it("shows nothing any more once signed out", async () => {
    const { page } = visitor;
    await page
      .getByRole("dialog", { name: say.account })
      .getByRole("button", { name: say.signOut, exact: true })
      .click();
    await page.getByRole("heading", { name: say.signIn }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: say.signIn }).waitFor();
    expect(await page.getByRole("main").textContent()).not.toContain("Sở Khoa học");
  });

  /** A choice of the account menu. */
  async function choose(name: string): Promise<void> {
    const { page } = visitor;
    await page.getByRole("button", { name: say.account }).click();
    await page.getByRole("dialog").getByRole("button", { name }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await settled(page);
  }

  /** Of the page's background, 0 to 255. */
  const brightness = (): Promise<number> =>
    visitor.page.evaluate(() =>
      Math.max(...(getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number)),
    );
});

/** Of what comes for the page, headers included: over a slow line it is a matter of seconds. */
const mostBytes = 250_000;

it("the page that asks who one is comes light", async () => {
  const { page, leave } = await arrive("vi");
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  let bytes = 0;
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto("/dang-nhap");
  await page.getByRole("textbox", { name: words.vi.username }).waitFor();
  await settled(page);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(mostBytes);
  await leave();
});

/** Each file costs the browser a turn; a page of ours once came in a hundred and fifty. */
const mostScripts = 15;

it("who was signed in before sees the first screen after few files, and nobody else's browser fetches them", async () => {
  const { page, leave } = await arrive("vi");
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.goto("/dang-nhap");
  await settled(page);
  expect(scripts.filter((url) => url.includes("Shell"))).toEqual([]);
  await signIn(page, "vi", "tinhuy");
  scripts.length = 0;
  await page.goto("/");
  await page.getByRole("heading", { level: 1, name: words.vi.overview }).waitFor({ state: "attached" });
  await settled(page);
  expect(scripts.length).toBeLessThan(mostScripts);
  await leave();
});
