import { expect, it } from "vitest";
import { countedInColumn } from "./countedInColumn.ts";

it.each([
  ["total", {}],
  ["pending", { outcome: "PENDING" }],
  ["EXCELLENT.count", { outcome: "EXCELLENT" }],
  ["NEWLY_ADMITTED", { outcome: "NEWLY_ADMITTED" }],
  ["rated", null],
  ["notRated", null],
  ["ratedCivilServants", null],
])("the column %s counts %o", (key, counted) => expect(countedInColumn(key)).toEqual(counted));
