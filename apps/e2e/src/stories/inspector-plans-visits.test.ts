import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodPage, settled } from "./good-page.ts";
import { arrive, goTo, overviewOf2020, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

const cell = "Chi bộ Tin học - Công báo";
const otherCell = "Chi bộ Hành chính - Tổ chức";

describe.each(languages)("an inspector plans visits and prints the schedule (%s)", (language) => {
  const say = words[language];
  const number = `12-TB/ĐU-${language}`;
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto(overviewOf2020);
    await signIn(visitor.page, language, "kiemtra");
    await goTo(visitor.page, language, "inspections");
  });
  afterAll(() => visitor?.leave());

  it("finds the inspection of 2016, its reports in time, late and missing", async () => {
    const { page } = visitor;
    await choose("2016");
    const row = page.getByRole("row", { name: "53-TB/ĐU" });
    await row.waitFor();
    expect(await row.getByRole("cell").allTextContents()).toEqual(expect.arrayContaining(["5/5", "3", "1", "1"]));
    await expectGoodPage(page, language);
    await row.getByRole("link").click();
    await page.getByText("TB 01, 3").first().waitFor();
    await expectGoodPage(page, language);
  });

  it("plans an inspection of this year", async () => {
    const { page } = visitor;
    await goTo(page, language, "inspections");
    await page.getByRole("heading", { level: 1, name: say.inspections, exact: true }).waitFor();
    await choose("2020");
    await page.getByRole("link", { name: say.planInspection }).click();
    await fill(say.notice.number, number);
    await fill(say.notice.issuedOn, "01/06/2020");
    await fill(say.notice.place, "Đồng Hới");
    await fill(say.notice.content, "Kiểm tra việc thực hiện quy chế làm việc");
    await fill(say.notice.startsOn, "01/01/2019");
    await fill(say.notice.visitsFrom, "08/06/2020");
    await fill(say.notice.visitsTo, "12/06/2020");
    await fill(say.notice.reportsBefore, "08/06/2020");
    await expectGoodPage(page, language);
    await page.getByRole("button", { name: say.savePlan }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("signedBy");
    await fill(say.notice.signedBy, "Nguyễn Trần Quang");
    await page.getByRole("button", { name: say.savePlan }).click();
    await page.getByRole("heading", { level: 1, name: number }).waitFor();
    await expectGoodPage(page, language);
  });

  it("is refused a visit outside the window, with the clause", async () => {
    const { page } = visitor;
    await setDay(cell, say.setVisit, "15/06/2020");
    const alert = page.getByRole("alert");
    await alert.getByText(say.outsideWindow).waitFor();
    const told = await alert.textContent();
    expect(told).toContain(
      "«Từ ngày 08/06/2020 đến ngày 12/06/2020. (Thời gian cụ thể do Tổ kiểm tra thông báo đến từng chi bộ)»",
    );
    expect(told).toContain(`TB ${number}, II.3`);
    await expectGoodPage(page, language);
    await page.getByRole("button", { name: say.neverMind }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("sets a visit inside its window; where the team is then no other one can be", async () => {
    const { page } = visitor;
    await setDay(cell, say.setVisit, "09/06/2020");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("row", { name: cell }).getByText("14:00 – 17:00").waitFor();
    await setDay(otherCell, say.setVisit, "09/06/2020");
    await page.getByRole("alert").getByText(say.teamIsWith).waitFor();
    await page.getByRole("textbox", { name: say.day }).fill("10/06/2020");
    await page.getByRole("button", { name: say.saveVisit }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("announces the schedule", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: say.announce }).click();
    await fill(say.notice.number, "01-TB/TKTr");
    await fill(say.notice.issuedOn, "03/06/2020");
    await page.getByRole("dialog").getByRole("button", { name: say.announce }).click();
    await page.getByText(say.announced).waitFor();
  });

  it("prints it on one sheet of A4, with nothing of the program on it", async () => {
    const { page } = visitor;
    await page.getByRole("link", { name: say.printSchedule }).click();
    await page.getByText("THÔNG BÁO", { exact: true }).waitFor();
    await page.getByText("Đồng Hới, ngày 03 tháng 06 năm 2020").waitFor();
    await expectGoodPage(page, language);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.getByRole("navigation").count()).toBe(0);
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(sheet.match(/\/MediaBox \[0 0 594[.]\d+ 841[.]\d+\]/g)).toHaveLength(1);
    await page.emulateMedia({ media: "screen" });
  });

  async function setDay(of: string, act: string, day: string): Promise<void> {
    const { page } = visitor;
    await page.getByRole("button", { name: say.actsFor(of) }).click();
    await page.getByRole("menuitem", { name: act, exact: true }).click();
    await page.getByRole("textbox", { name: say.day }).fill(day);
    await page.getByRole("button", { name: say.saveVisit }).click();
  }

  const fill = (name: RegExp, value: string): Promise<void> => visitor.page.getByRole("textbox", { name }).fill(value);

  async function choose(year: string): Promise<void> {
    await visitor.page.getByRole("combobox", { name: say.year }).selectOption(year);
    await settled(visitor.page);
  }
});
