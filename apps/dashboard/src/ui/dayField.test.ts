import { expect, it } from "vitest";
import { dayFromField, dayToField } from "./dayField.ts";

it.each([
  ["28/11/2016", "2016-11-28"],
  ["5/1/2016", "2016-01-05"],
  [" 28.11.2016 ", "2016-11-28"],
  ["31/11/2016", null],
  ["11/28/2016", null],
  ["28/11/16", null],
  ["", null],
])("«%s» is %s", (typed, day) => expect(dayFromField(typed)).toBe(day));

it("writes a day as the documents do", () => expect(dayToField("2016-11-08")).toBe("08/11/2016"));
