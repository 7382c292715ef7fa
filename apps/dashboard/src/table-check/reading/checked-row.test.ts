import { describe, expect, it } from "vitest";
import { cellsOf } from "./cells.ts";
import { type CheckedRow, checkedRows } from "./checked-row.ts";
import { example } from "./example.ts";
import { gridOf } from "./grid.ts";
import { guessedReading, type Reading } from "./reading.ts";

function check(text: string, changes: Partial<Reading> = {}): readonly CheckedRow[] {
  const grid = gridOf(cellsOf(text));
  return grid ? checkedRows(grid, { ...guessedReading(grid, text), ...changes }) : [];
}

const told = ({ unit, outcome }: CheckedRow): string => `${unit}: ${outcome.state} ${codes(outcome).join(", ")}`.trim();

function codes(outcome: CheckedRow["outcome"]): readonly string[] {
  if (outcome.state === "FAULTY") return outcome.faults.map(({ code, field }) => `${code} ${field}`);
  if (outcome.state === "SOUND") return [];
  return [...outcome.cells.map(({ cell }) => `«${cell}»`), ...outcome.contradictions.map(({ code }) => code)];
}

describe("each row of a table", () => {
  it("of the example has the faults its newspaper printed", () =>
    expect(check(example.text).map(told)).toEqual([
      "Tổ chức cơ sở đảng: FAULTY SUM_EXCEEDS_RATED rated, PERCENT_ROUNDING GOOD, PERCENT_MISMATCH COMPLETED, LIKELY_TYPO COMPLETED",
      "Chi bộ: FAULTY PERCENT_ON_TOTAL EXCELLENT, PERCENT_ON_TOTAL GOOD",
    ]));

  it("is sound, or not readable and told why; lines without figures are headings", () => {
    const text = [
      "Đơn vị\tTổng số\tĐược xếp loại\tHTXSNV\tHTTNV\tHTNV\tKHTNV",
      "Các xã\t\t\t\t\t\t",
      "Xã A\t12\t11\t2\t8\t1\t0",
      "Xã B\t12\t11\t2\ttám\t1\t–",
    ].join("\n");
    expect(check(text).map(told)).toEqual(["Xã A: SOUND", "Xã B: UNREADABLE «tám»"]);
  });

  it("takes every percentage with the digits it is printed with, unless told otherwise", () => {
    const text = "Đơn vị;Được xếp loại;HTT;Tỷ lệ\nA;41;24;59\nB;41;24;58,54\nC;41;24;58,5";
    expect(check(text).map(told)).toEqual(["A: SOUND", "B: SOUND", "C: SOUND"]);
    expect(check(text, { decimals: 1 }).map(told)).toEqual([
      "A: FAULTY PERCENT_MISMATCH GOOD",
      "B: UNREADABLE TOO_MANY_DIGITS",
      "C: SOUND",
    ]);
  });

  it("with GOOD containing the top tier adds up without it", () => {
    const text = "Đơn vị;Được xếp loại;HTXS;HTT;HT;KHT\nTỉnh A;662;144;604;58;0\nTỉnh B;10;6;5;5;0";
    expect(check(text, { goodIncludesExcellent: true }).map(told)).toEqual([
      "Tỉnh A: SOUND",
      "Tỉnh B: UNREADABLE TOP_ABOVE_GOOD",
    ]);
  });

  it("3,000 rows are judged while one blinks", () => {
    const rows = Array.from(
      { length: 3000 },
      (_, at) => `Xã ${at}\t45\t43\t2\t4,4 %\t30\t66,7 %\t12\t27,9 %\t0\t0,0 %`,
    );
    const text = ["Đơn vị\tTổng số\tĐược xếp loại\tHTXSNV\t%\tHTTNV\t%\tHTNV\t%\tKHTNV\t%", ...rows].join("\n");
    expect(check(text)).toHaveLength(3000);
  });
});

describe("a total row is compared with the sum of its rows", () => {
  const head = "Đơn vị\tTổng số\tĐược xếp loại\tHTXSNV\tHTTNV\tHTNV\tKHTNV";
  const communes = ["Xã A\t12\t11\t2\t8\t1\t0", "Xã B\t10\t10\t1\t8\t1\t0"];
  const more = ["Xã C\t5\t5\t1\t4\t0\t0"];
  const sums = (...lines: readonly string[]) =>
    check([head, ...lines].join("\n")).flatMap(({ unit, sums: wrong }) =>
      wrong.map(({ meaning, stated, sum, rows }) => `${unit} ${meaning} ${stated} ${sum} ${rows}`),
    );

  it.each<readonly [why: string, lines: readonly string[], wrong: readonly string[]]>([
    ["right", [...communes, "Tổng cộng\t22\t21\t3\t16\t2\t0"], []],
    [
      "wrong in two figures",
      [...communes, "Tổng cộng\t23\t21\t3\t15\t2\t0"],
      ["Tổng cộng TOTAL 23 22 2", "Tổng cộng COUNT.GOOD 15 16 2"],
    ],
    [
      "of a part, then of the whole",
      [
        ...communes,
        "Cộng\t22\t21\t3\t16\t2\t0",
        ...more,
        "Cộng (II)\t5\t5\t1\t4\t0\t0",
        "TỔNG CỘNG\t27\t26\t4\t20\t2\t0",
      ],
      [],
    ],
    ["above its rows", ["Tổng số\t21\t21\t3\t16\t2\t0", ...communes], ["Tổng số TOTAL 21 22 2"]],
    ["without its marks", [...communes, "TONG CONG\t21\t21\t3\t16\t2\t0"], ["TONG CONG TOTAL 21 22 2"]],
    ["a figure one row does not print", [...communes, "Xã D\t–\t1\t0\t1\t0\t0", "Tổng\t99\t22\t3\t17\t2\t0"], []],
    [
      "a unit whose name begins alike",
      [
        ...communes,
        "Tổng công ty X\t1\t1\t0\t1\t0\t0",
        "Công an\t1\t1\t0\t1\t0\t0",
        "Xã Cộng Hòa\t1\t1\t0\t1\t0\t0",
        "Cộng Hòa\t1\t1\t0\t1\t0\t0",
        "Tổng cục Y\t1\t1\t0\t1\t0\t0",
      ],
      [],
    ],
    ["alone", ["Tổng số\t21\t21\t3\t16\t2\t0"], []],
  ])("%s", (_, lines, wrong) => expect(sums(...lines)).toEqual(wrong));
});
