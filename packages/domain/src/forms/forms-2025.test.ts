import { describe, expect, it } from "vitest";
import { printedText } from "../testing/printed.ts";
import type { Form, FormItem } from "./form.ts";
import { form01Of2025 } from "./form-01-2025.ts";
import { form03 } from "./form-03-2025.ts";
import { form2A, form2B, form2C } from "./forms-2abc.ts";
import { itemsOf } from "./items.ts";
import { faultsIn } from "./values.ts";

const quoted = printedText("hd43-forms.txt");
const isHeld = ({ certainty }: FormItem): boolean => certainty === undefined;

describe.each([
  ["Mẫu 01", form01Of2025],
  ["Mẫu 2B", form2B],
  ["Mẫu 2C", form2C],
])("%s", (_, form) => {
  it("has the words quoted of it, and marks what is not", () => {
    const held = itemsOf(form).filter(isHeld);
    const words = held.flatMap(({ label, note }) => [label, note]).flatMap((text) => text?.vi ?? []);
    expect(words.filter((each) => !quoted.includes(each))).toEqual([]);
    expect(held.length).toBeGreaterThan(20);
  });

  it("asks for the points within their maxima, to hundredths", () => {
    const faults = (common: number, results: number): readonly string[] =>
      faultsIn(form, { "points.common": common, "points.results": results }, true).map(({ itemId }) => itemId);
    expect(faults(29.99, 70)).toEqual([]);
    expect(faults(30.01, 69.995)).toEqual(["points.common", "points.results"]);
  });
});

it.each<[string, Form]>([
  ["Mẫu 2A", form2A],
  ["Mẫu 03", form03],
])("%s is provisional: none of its words is held", (_, form) => {
  expect(form.isProvisional).toBe(true);
  expect(itemsOf(form).filter(isHeld)).toEqual([]);
});

it("no signature of the forms of HD 43 is held", () => {
  const signatures = [form01Of2025, form2A, form2B, form2C, form03].flatMap(({ blocks }) =>
    blocks.map(({ signature }) => signature?.certainty),
  );
  expect(new Set(signatures)).toEqual(new Set(["MISSING"]));
});
