import { describe, expect, it } from "vitest";
import { cellsOf } from "./cells.ts";
import { example } from "./example.ts";
import { gridOf } from "./grid.ts";
import { guessedReading } from "./reading.ts";
import { meaningOf } from "./recognise.ts";

// biome-ignore format: a table, one case per line
it.each([
  ["Tổng số", "TOTAL"], ["Tổng số TCCSĐ", "TOTAL"], ["Tổng", "TOTAL"], ["Total", "TOTAL"],
  ["Được xếp loại", "RATED"], ["Tổng số được đánh giá, xếp loại", "RATED"], ["Đã xếp loại", "RATED"], ["Rated", "RATED"],
  ["Chưa xếp loại", "IGNORED"], ["Không xếp loại", "IGNORED"], ["Miễn đánh giá, xếp loại", "IGNORED"], ["STT", "IGNORED"],
  ["HTXSNV", "COUNT.EXCELLENT"], ["Hoàn thành xuất sắc nhiệm vụ", "COUNT.EXCELLENT"], ["HTXS", "COUNT.EXCELLENT"], ["Xuất sắc", "COUNT.EXCELLENT"],
  ["TSVM", "COUNT.EXCELLENT"], ["Trong sạch, vững mạnh", "COUNT.EXCELLENT"], ["Trong sạch vững mạnh tiêu biểu", "IGNORED"],
  ["HTT", "COUNT.GOOD"], ["HTTNV", "COUNT.GOOD"], ["Hoàn thành tốt nhiệm vụ", "COUNT.GOOD"], ["HTT trở lên", "COUNT.GOOD"],
  ["HT", "COUNT.COMPLETED"], ["HTNV", "COUNT.COMPLETED"], ["Hoàn thành nhiệm vụ", "COUNT.COMPLETED"], ["Completed", "COUNT.COMPLETED"],
  ["KHTNV", "COUNT.NOT_COMPLETED"], ["Không hoàn thành nhiệm vụ", "COUNT.NOT_COMPLETED"], ["Yếu kém", "COUNT.NOT_COMPLETED"], ["Not completed", "COUNT.NOT_COMPLETED"],
  ["Tỷ lệ HTT (%)", "PERCENT.GOOD"], ["HTXSNV %", "PERCENT.EXCELLENT"], ["Hoàn thành nhiệm vụ TL", "PERCENT.COMPLETED"],
  ["Đơn vị", "UNIT"], ["Tên tổ chức đảng", "UNIT"], ["Ghi chú", null], ["", null], ["%", null],
])("the head %j is %s", (head, meaning) => expect(meaningOf(head)).toBe(meaning));

const read = (text: string) => {
  const grid = gridOf(cellsOf(text));
  return grid && { grid, ...guessedReading(grid, text) };
};
const meanings = (text: string) => read(text)?.meanings;
const rowsOf = (text: string) => read(text)?.grid.rows.map(({ cells }) => cells);

describe("what a table is taken for", () => {
  it("the example: organisations of 2016, percentages after their counts", () => {
    expect(read(example.text)).toMatchObject({ regime: "POINTS_2016", subject: "ORG", goodIncludesExcellent: false });
    expect(meanings(example.text)).toEqual([
      "UNIT",
      "TOTAL",
      "RATED",
      "COUNT.EXCELLENT",
      "PERCENT.EXCELLENT",
      "COUNT.GOOD",
      "PERCENT.GOOD",
      "COUNT.COMPLETED",
      "PERCENT.COMPLETED",
    ]);
  });

  it("heads in two lines, a title above, the numbers of the columns below", () => {
    const text = [
      "BẢNG TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2020\t\t\t\t\t",
      "STT\tĐơn vị\tTổng số\tHTXSNV\t\tGhi chú",
      "\t\t\tSL\tTL%\t",
      "(1)\t(2)\t(3)\t(4)\t(5)\t(6)",
      "I\tCác xã\t\t\t\t",
      "1\tXã A\t1.234\t12\t1,0\t",
    ].join("\n");
    expect(read(text)).toMatchObject({ regime: "TIERS_2019", subject: "MEMBER" });
    expect(read(text)?.grid.heads).toEqual(["STT", "Đơn vị", "Tổng số", "HTXSNV SL", "HTXSNV TL%", "Ghi chú"]);
    expect(meanings(text)).toEqual(["IGNORED", "UNIT", "TOTAL", "COUNT.EXCELLENT", "PERCENT.EXCELLENT", "IGNORED"]);
    expect(rowsOf(text)?.at(-1)).toEqual(["1", "Xã A", "1.234", "12", "1,0", ""]);
  });

  it("a part given as «trong đó»: GOOD contains the top tier", () => {
    const text = "Đơn vị;Được xếp loại;HTT trở lên;Trong đó HTXS\nTỉnh A;662;604;144";
    expect(read(text)).toMatchObject({ goodIncludesExcellent: true });
    expect(meanings(text)).toEqual(["UNIT", "RATED", "COUNT.GOOD", "COUNT.EXCELLENT"]);
  });

  it("names and figures, one below the other", () => {
    const text = "Tổng số: 41\nĐược xếp loại: 41\nTSVM: 24 (59 %)\nHTT: 15 (36,7 %)\nHT: 22, đạt 4,8 %";
    expect(meanings(text)).toEqual([
      "UNIT",
      "TOTAL",
      "RATED",
      "COUNT.EXCELLENT",
      "PERCENT.EXCELLENT",
      "COUNT.GOOD",
      "PERCENT.GOOD",
      "COUNT.COMPLETED",
      "PERCENT.COMPLETED",
    ]);
    expect(rowsOf(text)).toEqual([["", "41", "41", "24", "59 %", "15", "36,7 %", "22", "4,8 %"]]);
  });

  it("names, numbers and percentages in three columns", () => {
    const text = "Mức\tSố lượng\tTỷ lệ\nTổng số đảng viên\t12\t\nHTXSNV\t2\t16,7\nHTTNV\t10\t83,3";
    expect(read(text)).toMatchObject({ subject: "MEMBER" });
    expect(rowsOf(text)).toEqual([["", "12", "2", "16,7", "10", "83,3"]]);
  });

  it("units side by side, figures one below the other", () => {
    const text = "\tXã A\tXã B\nTổng số\t10\t12\nHTXSNV\t1\t2\nHTTNV\t9\t10";
    expect(rowsOf(text)).toEqual([
      ["Xã A", "10", "1", "9"],
      ["Xã B", "12", "2", "10"],
    ]);
    expect(meanings(text)).toEqual(["UNIT", "TOTAL", "COUNT.EXCELLENT", "COUNT.GOOD"]);
  });

  it("the second column of a tier, with digits after the comma, is its share", () => {
    expect(meanings("Đơn vị\tTổng số\tHTT\tHTT\nA\t12\t10\t83,3\nB\t10\t5\t50,0")).toEqual([
      "UNIT",
      "TOTAL",
      "COUNT.GOOD",
      "PERCENT.GOOD",
    ]);
  });

  it.each(["", "một dòng chữ", "chỉ\tcó\tchữ"])("%j is no table", (text) =>
    expect(read(text)?.grid.rows ?? []).toEqual([]),
  );
});
