import { expect, it } from "vitest";
import { factOf, textOf } from "./factText.ts";

it.each([
  ["NUMBER", "89,5", 89.5],
  ["NUMBER", "89.5", 89.5],
  ["NUMBER", " 12 ", 12],
  ["NUMBER", "-1", undefined],
  ["NUMBER", "mười", undefined],
  ["NUMBER", "", null],
  ["YES_NO", "yes", true],
  ["YES_NO", "no", false],
  ["YES_NO", "", null],
  ["DATE", "1/6/2026", "2026-06-01"],
  ["DATE", "31/2/2026", undefined],
  ["LINE", " 12-QĐ/UBKT ", "12-QĐ/UBKT"],
  ["CHOICE", "GOOD", "GOOD"],
] as const)("%s: «%s» is %s", (kind, typed, fact) => expect(factOf({ kind }, typed)).toBe(fact));

it.each([
  ["NUMBER", 89.5, "89,5"],
  ["NUMBER", 0, "0"],
  ["YES_NO", false, "no"],
  ["DATE", "2026-06-01", "01/06/2026"],
  ["LINE", null, ""],
] as const)("%s %s is shown as «%s»", (kind, fact, text) => expect(textOf({ kind }, fact)).toBe(text));
