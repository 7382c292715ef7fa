import { expect, it } from "vitest";
import { regimeOfKey, ruleSets } from "./rule-sets.ts";

it.each([
  ["HD21", "TIERS_2019"],
  ["HD21/KH165-TU/KH174", "TIERS_2019"],
  ["HD21/31", "TIERS_2019"],
  ["KH57", "POINTS_2016"],
  ["NONE", "NOT_HELD"],
  ["KH174", undefined],
  ["", undefined],
])("the head of «%s» says the regime: %s", (key, regime) => expect(regimeOfKey(key)).toBe(regime));

it("every rule set has the regime of its key", () => {
  for (const { id, regime } of ruleSets) expect(regimeOfKey(id)).toBe(regime);
});
