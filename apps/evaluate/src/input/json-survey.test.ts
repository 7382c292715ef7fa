import fc from "fast-check";
import { expect, it } from "vitest";
import { surveyJson } from "./json-survey.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it.each([
  ["", 0],
  ["  ", 2],
  ['{"a":}', 5],
  ['{"a":1', 6],
  ['{"a":1]', 6],
  ['{"a":1,}', 7],
  ["{a:1}", 1],
  ["{'a':1}", 1],
  ["[1,]", 3],
  ["[1 2]", 3],
  ["[,1]", 1],
  ["{} {}", 3],
  ["01", 1],
  ["1.", 1],
  ["+1", 0],
  ["NaN", 0],
  ['"abc', 0],
  ['"\\x"', 0],
  ['"a\nb"', 0],
  ["]", 0],
  ['{"a" 1}', 5],
  ["// no", 0],
])("%j stops being JSON at %i", (text, brokenAt) => {
  expect(isJson(text)).toBe(false);
  expect(surveyJson(text).brokenAt).toBe(brokenAt);
});

it("takes for JSON exactly what JSON.parse takes", () => {
  const almostJson = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "}", "]", '"', ":", "\\", "0", "\u0001", " ", "-", "e", "{"))
    .map(
      ([text, at, extra]) => text.slice(0, at % (text.length + 1)) + extra + text.slice((at % (text.length + 1)) + 1),
    );
  fc.assert(
    fc.property(fc.oneof(fc.json(), almostJson, fc.string()), (text) => {
      expect(surveyJson(text).brokenAt === null).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['{"kind":1,"kind":2}', ["kind"]],
  ['{"kind":1,"k\\u0069nd":2}', ["kind"]],
  ['{"facts":{"peers":[{"tier":1},{"tier":1,"tier":2}]}}', ["facts.peers[1].tier"]],
  ['{"a":1,"a":2,"a":3}', ["a", "a"]],
  ['{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}', []],
  ['{"__proto__":1,"__proto__":2}', ["__proto__"]],
  ['["a","a"]', []],
])("finds what is given twice in %s", (text, repeated) => expect(surveyJson(text).repeated).toEqual(repeated));

it("walks as deep as the text goes, and through long strings", () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  expect(surveyJson(deep).brokenAt).toBeNull();
  expect(surveyJson(JSON.stringify("ấ\n".repeat(2_000_000))).brokenAt).toBeNull();
});
