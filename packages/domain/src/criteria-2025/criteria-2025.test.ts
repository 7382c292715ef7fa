import { describe, expect, it } from "vitest";
import { frameRules } from "../regime-2025/criteria-rules.ts";
import { mayState } from "../rule-sets/parameter.ts";
import { itemMaxima } from "../rule-sets/parameters/points-2025.ts";
import { qd366 } from "../rule-sets/qd366.ts";
import { Sector } from "../vocabulary/sector.ts";
import { annexOf, criteria2025 } from "./annexes.ts";
import { itemMaximaFaults } from "./item-maxima.ts";

const items = Object.values(criteria2025).flat();

it("no two criteria have one key", () => expect(new Set(items.map(({ key }) => key)).size).toBe(items.length));

it("every criterion is named in both languages", () =>
  expect(items.filter(({ label }) => label.vi.trim() === "" || label.en.trim() === "")).toEqual([]));

it("a sector in brackets is one of the vocabulary", () => {
  const sectors = items.flatMap(({ key }) => /\[(\w+)\]/.exec(key)?.[1] ?? []);
  expect(new Set(sectors)).toEqual(new Set(Object.values(Sector)));
});

it.each([1, 2, 3, 4, 5] as const)("annex %i: what the rules quote of it is in its criteria", (annex) => {
  const rules = frameRules.filter(({ id }) => id.startsWith(`QD366.CRIT.A${annex}.`));
  const words = criteria2025[annex].map(({ label }) => label.vi);
  const quoted = rules.flatMap(({ clause }) => clause ?? []);
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((quote) => !words.some((each) => each.includes(quote)))).toEqual(
    annex === 4 ? [headingOfAnnex4] : [],
  );
});

/** Stands above the sectors of group II, not in one of them. */
const headingOfAnnex4 =
  "Đánh giá mức độ hoàn thành các chỉ tiêu, nhiệm vụ được giao, kết quả được lượng hoá bằng sản phẩm, tiến độ, chất lượng hoặc chỉ số đo lường hiệu quả công việc theo chức năng, nhiệm vụ của từng tổ chức, cơ quan, đơn vị, cụ thể như sau:";

describe("the annex of a subject", () => {
  const person = { isCentrallyManaged: false, worksInPoliticalSystem: true };
  it.each([
    ["ORG", person, 1],
    ["COLLECTIVE", person, 1],
    ["LEADER", { ...person, isCentrallyManaged: true }, 2],
    ["LEADER", person, 3],
    ["MEMBER", person, 4],
    ["MEMBER", { ...person, worksInPoliticalSystem: false }, 5],
  ] as const)("%s %j: %i", (subject, of, annex) => expect(annexOf(subject, of)).toBe(annex));
});

describe("the points a document gives the items", () => {
  const commonOf1 = ["A1.I.1 = 5", "A1.I.2=5", "A1.I.3 = 5", "A1.I.4 = 5", "A1.I.5 = 5", "A1.I.6 = 5"];
  it.each<[readonly string[], readonly string[]]>([
    [[], []],
    [commonOf1, []],
    [["A1.I.1 = 4,5", ...commonOf1.slice(1)], ["SUM A1.I"]],
    [["A1.I.1 = 4,5", "A1.I.2 = 5.50", ...commonOf1.slice(2)], []],
    [["A1.I.7 = 5"], ["UNKNOWN A1.I.7 = 5"]],
    [["A2.I.1 = 30"], ["UNKNOWN A2.I.1 = 30"]],
    [["A1.I.1: 5"], ["UNREADABLE A1.I.1: 5"]],
    [["A1.I.1 = -5"], ["UNREADABLE A1.I.1 = -5"]],
    [
      ["A5.I.1 = 20", "A5.I.1 = 10"],
      ["TWICE A5.I.1 = 20", "TWICE A5.I.1 = 10"],
    ],
    [["A5.I.1 = 20", "A5.I.1.1 = 5", "A5.I.2 = 5"], ["TWICE A5.I.1.1 = 5"]],
    [["A1.II.1 = 50", "A1.II.2 = 20"], []],
    [["A1.II.1[JUDICIARY] = 50", "A1.II.1[ELECTED_BODY] = 40", "A1.II.2 = 20"], ["SUM A1.II[ELECTED_BODY]"]],
    [["A4.II[JUDICIARY] = 70", "A4.II[ARMED_FORCES].1 = 40", "A4.II[ARMED_FORCES].2 = 30"], []],
  ])("%j: %j", (entries, faults) =>
    expect(itemMaximaFaults(entries).map(({ fault, at }) => `${fault} ${at}`)).toEqual(faults),
  );

  it.each([
    [commonOf1, true],
    [["A1.I.1 = 4,5", ...commonOf1.slice(1)], false],
  ])("a document holds with them only where they come to the points of their group: %j", (entries, holds) =>
    expect(mayState(itemMaxima, qd366.parameters, entries)).toBe(holds),
  );
});
