import type { ParameterValue } from "@xep-loai/domain";
import { expect, it } from "vitest";
import type { Parameter } from "../../providers/queries/parameterFields.ts";
import { type Entered, enteredOf, nothingEntered, problemIn, valueIn } from "./entered.ts";

const choices = [
  { code: "A", label: { vi: "Một", en: "One" } },
  { code: "B", label: { vi: "Hai", en: "Two" } },
];
const of = (type: Parameter["type"]) => ({ type, choices: type.startsWith("CHOICE") ? choices : null, range: null });
const months = { type: "NUMBER", choices: null, range: { from: 1, to: 120, step: 1 } } as const;

it.each<[Parameter["type"], Partial<Entered>, ParameterValue]>([
  ["PERCENT", { text: "20" }, 20],
  ["PERCENT", { text: "20 %" }, 20],
  ["NUMBER", { text: "0,5" }, 0.5],
  ["NUMBER", { text: "1.5" }, 1.5],
  ["FLAG", { text: "yes" }, true],
  ["FLAG", { text: "no" }, false],
  ["CHOICE", { text: "A" }, "A"],
  ["CHOICES", { codes: ["A", "B"] }, ["A", "B"]],
  ["DAY", { text: "10/12" }, "Y-12-10"],
  ["DAY", { text: "5.1", nextYear: true }, "Y+1-01-05"],
  ["TEXT", { text: " Nghị định 90 " }, "Nghị định 90"],
  ["TEXTS", { text: "Ban Tổ chức\n\n Ủy ban Kiểm tra " }, ["Ban Tổ chức", "Ủy ban Kiểm tra"]],
])("%s: %j is %j", (type, entered, value) =>
  expect(valueIn(of(type), { ...nothingEntered, ...entered })).toEqual({ value }),
);

it.each<[Parameter["type"], Partial<Entered>]>([
  ["PERCENT", { text: "120" }],
  ["PERCENT", { text: "20,5" }],
  ["NUMBER", { text: "ba" }],
  ["FLAG", {}],
  ["CHOICE", { text: "C" }],
  ["CHOICES", {}],
  ["DAY", { text: "31/02" }],
  ["DAY", { text: "10/12/2021" }],
  ["TEXT", { text: " " }],
  ["TEXTS", { text: "\n" }],
])("%s: %j is none, and it is said what is asked for", (type, entered) =>
  expect(problemIn(of(type), { ...nothingEntered, ...entered })?.vi).toMatch(/^Phải/),
);

it.each<[Parameter["type"], ParameterValue]>([
  ["PERCENT", 20],
  ["NUMBER", 0.5],
  ["FLAG", false],
  ["CHOICE", "B"],
  ["CHOICES", ["B"]],
  ["DAY", "Y+1-02-25"],
  ["TEXT", "NĐ 90.2020"],
  ["TEXTS", ["a", "b"]],
])("%s: %j can be entered again as it was", (type, value) =>
  expect(valueIn(of(type), enteredOf(type, value))).toEqual({ value }),
);

it("a number outside the range of its parameter is none, and the range is told", () => {
  expect(valueIn(months, { ...nothingEntered, text: "6" })).toEqual({ value: 6 });
  for (const text of ["1,5", "0", "121"])
    expect(problemIn(months, { ...nothingEntered, text })?.vi).toBe("Phải là số nguyên từ 1 đến 120.");
});
