import { expect, it } from "vitest";
import { manifestText } from "./manifest-text.ts";

const manifest = {
  organisation: { id: "2", name: "Tỉnh ủy Bình Định" },
  year: 2020,
  asOf: "2021-01-15T01:00:00Z",
  madeBy: "Ban Tổ chức",
  locale: "vi" as const,
  report: null,
  tables: [
    {
      ...{ table: "R2", title: "Kết quả xếp loại chất lượng đảng viên", rows: 13, data: "du-lieu/R2.json" },
      totals: { "Tổng số": "2914", "Tỷ lệ %": "3.0", "Tăng, giảm": "-1200", Cấp: null, "Quy định": "", Mức: "TB 1.2" },
    },
  ],
  forms: [],
  files: [],
};
const lines = (language: "vi" | "en") => manifestText(manifest, language).split("\r\n");

it("writes sums as the tables beside it do, and none of a column that has no sum", () => {
  expect(lines("vi").filter((line) => line.startsWith("    "))).toEqual([
    ...["    Tổng số: 2.914", "    Tỷ lệ %: 3,0", "    Tăng, giảm: -1.200", "    Mức: TB 1.2"],
  ]);
  expect(lines("en")).toEqual(expect.arrayContaining(["    Tổng số: 2,914", "    Tỷ lệ %: 3.0"]));
});
