import { type FactCell, type FactInput, hd21, qd366, SubjectKind } from "@xep-loai/domain";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { Locale } from "../../shared/viewer.ts";
import type { WorkbookColumn } from "./workbook-column.ts";
import { saysStored, workbookColumns } from "./workbook-columns.ts";

const ruleSets = [hd21, qd366];
const subjects = Object.values(SubjectKind);
const sheets = ruleSets.flatMap((ruleSet) =>
  subjects.map((subject) => ({ id: ruleSet.id, subject, columns: workbookColumns(ruleSet, subject) })),
);

const columnOf = (ruleSet: typeof hd21 | typeof qd366, subject: SubjectKind, name: string): WorkbookColumn =>
  workbookColumns(ruleSet, subject).find((column) => column.name === name) as WorkbookColumn;

describe.each(sheets)("the sheet of $subject under $id", ({ columns }) => {
  it("begins with whom it is about and ends with the proposed tier, behind it the mark of the row", () => {
    expect(columns.slice(0, 4).map(({ name }) => name)).toEqual(["key", "name", "unit", "lastTier"]);
    expect(columns.slice(-2).map(({ name }) => name)).toEqual(["proposedTier", "mark"]);
  });

  it("has no name and no heading twice", () => {
    for (const told of [({ name }: WorkbookColumn) => name, ...Object.values(Locale).map((l) => headingIn(l))])
      expect(new Set(columns.map(told)).size).toBe(columns.length);
  });

  it("reads an empty cell as not known, and every choice in both languages", () => {
    for (const column of columns) {
      expect(column.read(null)).toEqual({ value: null });
      for (const { label } of column.choices ?? [])
        expect(column.read(label.vi.toUpperCase().normalize("NFD"))).toEqual(column.read(label.en));
    }
  });

  it("reads back whatever it writes, in both languages", () => {
    for (const column of columns.filter(({ fact }) => fact !== null))
      fc.assert(
        fc.property(anyValue(column.fact?.input as FactInput), fc.constantFrom("vi", "en"), (value, locale) => {
          expect(column.read(column.write(value, locale as Locale))).toEqual({ value });
        }),
        { numRuns: 40 },
      );
  });
});

const headingIn =
  (locale: Locale) =>
  ({ label }: WorkbookColumn): string =>
    label[locale];

const line = fc
  .stringMatching(/^[a-zA-ZđĐêÊ0-9|\\;/ -]{1,40}$/)
  .map((text) => text.trim())
  .filter((text) => text !== "");

function cellValue(input: FactCell): fc.Arbitrary<unknown> {
  switch (input.kind) {
    case "YES_NO":
      return fc.boolean();
    case "NUMBER":
      return fc.integer({ min: 0, max: (input.max ?? 1_000) * 100 }).map((n) => (input.step === 1 ? n % 30 : n / 100));
    case "CHOICE":
      return fc.constantFrom(...input.choices.map(({ code }) => code));
    case "DATE":
      return fc
        .date({ min: new Date("1930-01-01"), max: new Date("2200-12-31"), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
    default:
      return line;
  }
}

function anyValue(input: FactInput): fc.Arbitrary<unknown> {
  if (input.kind === "CHOICES") return fc.subarray(input.choices.map(({ code }) => code));
  if (input.kind !== "LIST") return cellValue(input);
  const row = fc.record(Object.fromEntries(input.columns.map((column) => [column.name, cellValue(column.input)])), {
    requiredKeys: input.columns.filter(({ required }) => required).map(({ name }) => name),
    noNullPrototype: true,
  });
  return fc.array(row, { maxLength: input.single ? 1 : 4 });
}

describe("what people type", () => {
  test.each([
    ["sickLeaveDays", " 007 ", 7],
    ["maternityLeave", "có", true],
    ["maternityLeave", "KHÔNG", false],
    ["disciplines", "không", []],
    ["ratedOn", "5/3/2021", "2021-03-05"],
    ["ratedOn", "2021-03-05", "2021-03-05"],
    ["selfTier", "hoàn thành  tốt nhiệm vụ", "GOOD"],
    ["levels/I.1", "Tốt", "GOOD"],
  ])("%s: «%s»", (name, text, value) => expect(columnOf(hd21, "MEMBER", name).read(text)).toEqual({ value }));

  test("points have a comma or a point before their decimals", () => {
    const points = columnOf(qd366, "MEMBER", "points/results");
    expect([points.read("69,5"), points.read("69.5")]).toEqual([{ value: 69.5 }, { value: 69.5 }]);
  });

  test.each([
    ["sickLeaveDays", "1.234", "Phải là số nguyên không âm, ví dụ 12."],
    ["sickLeaveDays", "-1", "Phải là số nguyên không âm, ví dụ 12."],
    ["sickLeaveDays", "367", "Không quá 366."],
    ["maternityLeave", "x", "Hãy chọn một trong: «Có», «Không»."],
    ["ratedOn", "31/2/2021", "Phải là một ngày có thật từ năm 1930 đến năm 2200, ví dụ 15/11/2021."],
    ["disciplines", "Khiển trách | 5/3/2021", "Dòng 1, Vụ việc (số quyết định): Phải ghi nội dung này."],
    [
      "disciplines",
      "Không\nKhiển trách",
      "Dòng 1, Hình thức kỷ luật: Hãy chọn một trong: «Khiển trách», «Cảnh cáo», «Cách chức», «Khai trừ».",
    ],
  ])("%s: «%s» is told to be wrong", (name, text, said) => {
    const reading = columnOf(hd21, "MEMBER", name).read(text);
    expect("problem" in reading && reading.problem.vi).toBe(said);
  });
});

test("a cell that says again what is stored is told, also where more is stored than it shows", () => {
  const disciplines = columnOf(hd21, "MEMBER", "disciplines");
  const stored = [{ form: "WARNING", effectiveOn: "2020-05-01", violationId: "015-QĐ", violationOrgId: 4 }];
  expect(saysStored(disciplines, disciplines.write(stored, "en"), stored)).toBe(true);
  expect(saysStored(disciplines, "Không", stored)).toBe(false);
  expect(saysStored(disciplines, null, undefined)).toBe(true);
});
