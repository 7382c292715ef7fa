import { expect, it } from "vitest";
import { keyOfPath } from "./key-of-path.ts";

it.each([
  [["HD21"], "HD21"],
  [["HD21", "KH165-TU", "KH174"], "HD21/KH165-TU/KH174"],
  [["HD21", "17", "23"], "HD21/17/23"],
  [[], "NONE"],
])("the documents %j make the key %s", (ids, key) => expect(keyOfPath(ids)).toBe(key));

it("a lower document without one to build on does not hold", () => {
  expect(keyOfPath(["17"])).toBe("NONE");
  expect(keyOfPath(["NONE", "17"])).toBe("NONE");
});

it("a document that stands at the head of a chain begins anew", () => {
  expect(keyOfPath(["HD21", "17", "HD21", "23"])).toBe("HD21/23");
  expect(keyOfPath(["17", "HD21"])).toBe("HD21");
});
