import { expect, it } from "vitest";
import { hd21 } from "../rule-sets/hd21.ts";
import { qd366 } from "../rule-sets/qd366.ts";
import { factFieldsOf } from "./fact-fields.ts";
import { factWords } from "./fact-words.ts";

const saidOf = (path: string, value: unknown, ruleSet: typeof hd21 | typeof qd366 = qd366) => {
  const field = factFieldsOf(ruleSet, "MEMBER").find((each) => each.path.join(".") === path);
  if (field === undefined) throw new Error(`no fact ${path}`);
  return factWords(field, value);
};

it.each([
  ["points have their unit and a comma", "points.results", 28.5, "28,5 điểm", "28.5 points"],
  ["a count is a number", "tasks.done", 0, "0", "0"],
  ["yes and no are words", "qualityAttested", false, "Không", "No"],
  ["a choice is said by its name", "civilServantTier", "GOOD", "Hoàn thành tốt nhiệm vụ", "Good completion of tasks"],
  ["no rows are said", "disciplines", [], "Không có", "None"],
] as const)("%s", (_, path, value, vi, en) => expect(saidOf(path, value)).toEqual({ vi, en }));

it("each part of a row stands under its heading", () => {
  const row = { form: "REPRIMAND", effectiveOn: "2020-05-03", violationId: "12-QĐ/UBKT" };
  expect(saidOf("disciplines", [row], hd21)?.vi).toBe(
    "Hình thức kỷ luật: Khiển trách, Hiệu lực từ ngày: 03/05/2020, Vụ việc (số quyết định): 12-QĐ/UBKT",
  );
});

it.each([undefined, null])("%s is not known", (value) => expect(saidOf("tasks.done", value)).toBeNull());
