import exceljs from "exceljs";
import type { Page } from "playwright-core";
import { settled } from "./good-page.ts";

/** The row in which a sheet of the template has its headings; those to fill in follow. */
const headingRow = 5;

/** A row of a sheet: its cells by their heading. */
export type CellsOf = (heading: string) => exceljs.Cell;

/** Takes the template of the year along, on the page of intakes. */
export async function takeTemplate(page: Page, link: string, path: string): Promise<void> {
  const template = page.getByRole("link", { name: link });
  const [download] = await Promise.all([page.waitForEvent("download"), template.click()]);
  await download.saveAs(path);
}

/** Changes what it is told to in every row of a sheet of the file. */
export async function fillIn(path: string, sheetName: string, change: (cellOf: CellsOf) => void): Promise<void> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet(sheetName);
  const headings = sheet?.getRow(headingRow).values as string[];
  sheet?.eachRow((row, number) => {
    if (number > headingRow) change((heading) => row.getCell(headings.indexOf(heading)));
  });
  await book.xlsx.writeFile(path);
}

/** Sends the file in on the page of intakes, and waits until it is checked. */
export async function sendIn(page: Page, year: number, path: string, checked: string): Promise<void> {
  await page.goto(`/nhap-bang-tinh?nam=${year}`);
  await page.locator("input[type=file]").setInputFiles(path);
  await page.getByText(checked, { exact: true }).first().waitFor({ timeout: 30_000 });
  await settled(page);
}
