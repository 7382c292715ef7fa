import { expect, test } from "vitest";
import { dayIn, momentIn } from "./vietnam-time.ts";

test("an evening in London is the next day in Viet Nam", () => {
  const moment = new Date("2020-12-31T18:30:05Z");
  expect(momentIn("vi", moment)).toBe("01:30 01/01/2021");
  expect(momentIn("en", moment)).toBe("01/01/2021, 01:30");
});

test("a day is the same everywhere", () => {
  expect(dayIn("vi", "2020-12-31")).toBe("31/12/2020");
});
