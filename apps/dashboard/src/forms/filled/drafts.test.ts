import { expect, it } from "vitest";
import type { FilledItem } from "../../providers/queries/filledForm.ts";
import { isClash } from "./drafts.ts";

const there = (value: unknown) => ({ id: "plan", value, version: 2 }) as FilledItem;
const draft = { value: "mới", before: "cũ", version: 1 };

it("the same place written otherwise meanwhile clashes; the same words, or none changed, do not", () => {
  expect(isClash(draft, there("khác"))).toBe(true);
  expect(isClash(draft, there("mới"))).toBe(false);
  expect(isClash(draft, there("cũ"))).toBe(false);
  expect(isClash({ ...draft, before: null }, there(""))).toBe(false);
});
