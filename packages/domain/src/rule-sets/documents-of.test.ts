import { expect, it } from "vitest";
import { documentsOf } from "./documents-of.ts";
import { ruleSetById } from "./rule-sets.ts";

const chainOf = (id: string) => {
  const ruleSet = ruleSetById(id);
  return ruleSet && documentsOf(ruleSet).map((document) => document.id);
};

it.each([
  ["HD21", ["HD21"]],
  ["KH174", ["HD21", "KH165-TU", "KH174"]],
  ["KH57", ["CV41-BTC", "KH381-DUK", "KH57"]],
  ["NONE", []],
])("%s is made of %j", (id, documents) => expect(chainOf(id)).toEqual(documents));
