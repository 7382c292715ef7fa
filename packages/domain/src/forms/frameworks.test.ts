import { describe, expect, it } from "vitest";
import { outOfPlace, printedText } from "../testing/printed.ts";
import {
  collectiveFramework,
  criteriaOfFramework,
  frameworkWithout,
  memberFramework,
  organisationFramework,
} from "./frameworks.ts";

describe.each([
  ["organisation", organisationFramework, 8],
  ["member", memberFramework, 11],
  ["collective", collectiveFramework, 7],
])("framework of the %s", (_name, { items }, count) => {
  it("stands in the document word for word and in its order", () => {
    expect(items).toHaveLength(count);
    expect(
      outOfPlace(
        items.map(({ label }) => label.vi),
        printedText("hd21-frameworks.txt"),
      ),
    ).toEqual([]);
  });

  it("has no two items of one number or id, and English for each", () => {
    expect(new Set(items.flatMap(({ item, id }) => [item, id])).size).toBe(2 * count);
    expect(items.filter(({ label }) => label.en === "")).toEqual([]);
  });
});

it("without the items a lower document leaves out", () => {
  const shorter = frameworkWithout(memberFramework, ["ledUnitsTiersConfidence"]);
  expect(shorter.items.map(({ item }) => item)).toEqual(["a1", "a2", "a3", "a4", "a5", "b1", "b2", "c", "d", "đ"]);
});

it("as boxes to be given a level", () => {
  expect(criteriaOfFramework(organisationFramework)[5]).toMatchObject({ box: "b2", group: "CORE" });
});
