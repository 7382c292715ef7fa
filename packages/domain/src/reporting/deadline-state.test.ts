import { expect, it } from "vitest";
import { deadlineStandingOf } from "./deadline-state.ts";

const before15December = { dueOn: "2019-12-15", inclusive: false };

it.each([
  ["2019-12-14T23:50:00+07:00", "2020-01-01", "IN_TIME", 0],
  ["2019-12-15T00:00:00+07:00", "2020-01-01", "LATE", 1],
  [null, "2019-12-01", "OPEN", 13],
  [null, "2019-12-14", "OPEN", 0],
  [null, "2019-12-15", "OVERDUE", 1],
])("done %s, asked on %s: %s, %i days", (done, asOf, state, days) =>
  expect(deadlineStandingOf(before15December, done, asOf)).toEqual({ state, days }),
);
