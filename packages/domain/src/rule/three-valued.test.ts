import { describe, expect, it } from "vitest";
import { allOf, anyOf } from "./three-valued.ts";

describe("allOf", () => {
  it.each([
    [[true, true], true],
    [[true, false], false],
    [[undefined, false], false],
    [[undefined, true], undefined],
    [[], true],
  ])("%j: %s", (truths, expected) => expect(allOf(...truths)).toBe(expected));
});

describe("anyOf", () => {
  it.each([
    [[false, false], false],
    [[true, undefined], true],
    [[undefined, false], undefined],
    [[], false],
  ])("%j: %s", (truths, expected) => expect(anyOf(...truths)).toBe(expected));
});
