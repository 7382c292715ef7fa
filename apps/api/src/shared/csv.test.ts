import { expect, it } from "vitest";
import { intoCsv } from "./csv.ts";
import { written } from "./written.ts";

async function* lines(cells: readonly string[]): AsyncIterable<string[]> {
  for (const cell of cells) yield [cell];
}

const inCsv = async (cells: readonly string[]): Promise<string[]> =>
  (await written((out) => intoCsv(lines(cells), out))).toString().replace("\ufeff", "").trimEnd().split("\r\n");

it("a figure below zero stays a figure", async () => {
  expect(await inCsv(["-3", "-11.1", "0"])).toEqual(["-3", "-11.1", "0"]);
});

it("what a spreadsheet would run is text", async () => {
  const typed = ["=1+1", "+1+1", "-1+1", "-A1", "@SUM(A1)", "-3 ", "- 3"];
  expect(await inCsv(typed)).toEqual(typed.map((text) => `'${text}`));
});
