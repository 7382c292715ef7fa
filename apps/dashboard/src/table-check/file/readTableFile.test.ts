import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { aWorkbook } from "../../testing/aWorkbook.ts";
import { readTableFile } from "./readTableFile.ts";

describe("a workbook", () => {
  it("gives its first sheet that holds anything, each cell as Excel shows it", async () => {
    const file = aWorkbook([
      ["Đơn vị", "Tổng số", "HTXSNV", "Tỷ lệ"],
      ["Chi bộ “Một”", [1234, 2], 224, [0.181_818_181_8, 1]],
      ["Chi bộ Hai", 12, 2, [0.166_5, 1]],
    ]);
    expect(await readTableFile(file)).toEqual({
      text: "Đơn vị\tTổng số\tHTXSNV\tTỷ lệ\nChi bộ “Một”\t1234\t224\t18.2%\nChi bộ Hai\t12\t2\t16.7%",
    });
  });

  it("without anything in it is told to be empty", async () =>
    expect(await readTableFile(aWorkbook([]))).toEqual({ problem: "EMPTY" }));

  it("that is broken is told to be", async () => {
    const cut = new Uint8Array(await aWorkbook([["a"]]).arrayBuffer()).slice(0, 200);
    expect(await readTableFile(new File([cut], "bang.xlsx"))).toEqual({ problem: "BROKEN_WORKBOOK" });
    const notXml = zipSync({ "xl/worksheets/sheet1.xml": new TextEncoder().encode("<row>") });
    expect(await readTableFile(new File([notXml], "bang.xlsx"))).toEqual({ problem: "BROKEN_WORKBOOK" });
  });

  it("that unpacks to more than any table is not unpacked", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(60_000_000) }, { level: 9 });
    expect(await readTableFile(new File([bomb], "bang.xlsx"))).toEqual({ problem: "EMPTY" });
  });
});

describe("a text", () => {
  it.each([
    ["UTF-8 with its mark", new TextEncoder().encode("\ufeffĐơn vị;1"), "Đơn vị;1"],
    ["UTF-16, as Excel saves Unicode Text", new Uint8Array([0xff, 0xfe, 0x10, 0x01, 0x09, 0x00]), "Đ\t"],
  ])("in %s", async (_, bytes, text) => expect(await readTableFile(new File([bytes], "bang.csv"))).toEqual({ text }));

  it("in an old code page is refused, not guessed", async () =>
    expect(await readTableFile(new File([new Uint8Array([0xd0, 0x6f, 0x6e])], "bang.csv"))).toEqual({
      problem: "NOT_UTF8",
    }));
});

it.each([
  ["an old workbook", "bang.xls", "x", "OTHER_KIND"],
  ["a picture", "bang.png", "x", "OTHER_KIND"],
  ["a workbook under another name", "bang.csv", "PK", "OTHER_KIND"],
  ["nothing", "bang.csv", "  \n", "EMPTY"],
  ["far too much", "bang.csv", "1".repeat(5_000_001), "TOO_LARGE"],
])("%s is refused", async (_, name, content, problem) =>
  expect(await readTableFile(new File([content], name))).toEqual({ problem }),
);
